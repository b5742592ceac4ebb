using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Api.Operations.Demo.Texts;

/// <summary>Prints a bidder's technical proposal as tagged PDF: a title page with contents, then a page for each
/// criterion, in the order of the plan.</summary>
internal sealed class ProposalPrint(Proposals proposals)
{
    private const string Mark = "Synthetic data / Données fictives";

    /// <summary>The page on which the first criterion is answered; each of the others has the next one.</summary>
    public const int FirstAnswer = 2;

    /// <summary>The file.</summary>
    public byte[] Of(
        CaseBidder bidder,
        string call,
        BilingualText region,
        EvaluationPlan plan,
        DateTimeOffset writtenAt
    )
    {
        var french = bidder.Language == Language.French;
        var place = region.In(bidder.Language);
        var title = french ? $"Proposition technique : {place}" : $"Technical proposal: {place}";
        return PdfPrinter
            .Print(
                new ReportDocument
                {
                    Language = bidder.Language,
                    Title = $"{title}, {call}",
                    Author = bidder.Name,
                    Subject = title,
                    DataAt = writtenAt,
                    Masthead = new Masthead(
                        bidder.Name,
                        Mark,
                        french ? "Enveloppe technique" : "Technical envelope",
                        title,
                        call
                    ),
                    Header = new RunningHeader(bidder.Name, $"{call}, {place}"),
                    Footer = new RunningFooter([title], Mark),
                    Blocks = [.. Blocks(bidder, place, plan)],
                }
            )
            .Bytes;
    }

    private IEnumerable<Block> Blocks(CaseBidder bidder, string place, EvaluationPlan plan)
    {
        var french = bidder.Language == Language.French;
        var (sites, staff) = Size(bidder);
        yield return new Paragraph(
            french
                ? "Le présent document est fictif, comme l’organisme qui le présente. Chaque critère est traité sur une page, dans l’ordre du plan d’évaluation."
                : "This document is invented, and so is the organization that presents it. Each criterion has a page, in the order of the evaluation plan."
        );
        yield return new FactTable([.. Facts(bidder, sites, staff, french)]);
        foreach (var leaf in plan.RatedSteps.Where(step => step.Envelope is not null).SelectMany(step => step.Leaves))
        {
            yield return new Heading(2, leaf.Id, leaf.Name.In(bidder.Language), NewPage: true);
            yield return new Paragraph(proposals.Answer(leaf.Id, bidder.Language, sites, staff, place));
            yield return Timetable(leaf, sites, french);
            yield return new Paragraph(
                french
                    ? "Chaque mesure est suivie par le comité directeur; l’écart avec l’échéance et sa cause sont inscrits au rapport mensuel. Les pièces justificatives portent le numéro du critère."
                    : "The steering committee follows each measure; a difference from its date, and the cause, stand in the monthly report. Supporting papers carry the number of the criterion."
            );
        }
    }

    private static IEnumerable<Fact> Facts(CaseBidder bidder, int sites, int staff, bool french)
    {
        yield return new Fact(french ? "Soumissionnaire" : "Bidder", bidder.Name);
        if (!bidder.Members.IsEmpty)
            yield return new Fact(french ? "Membres" : "Members", [.. bidder.Members.Select(one => (RichText)one)]);
        yield return new Fact(french ? "Points de service" : "Sites", $"{sites}");
        yield return new Fact(french ? "Postes à temps plein" : "Full-time positions", $"{staff}");
    }

    /// <summary>Nine measures in their order, with who answers for them.</summary>
    private static DataTable Timetable(Criterion leaf, int sites, bool french)
    {
        var shift = leaf.Id[^1] - '0';
        var measures = french ? Measures.French : Measures.English;
        var owners = french ? Measures.FrenchOwners : Measures.EnglishOwners;
        return new DataTable
        {
            Caption = french ? $"{leaf.Id} : mesures et échéances" : $"{leaf.Id}: measures and dates",
            Columns = french
                ? [new Column("Mois", width: 60), new Column("Mesure"), new Column("Responsable", width: 150)]
                : [new Column("Month", width: 60), new Column("Measure"), new Column("Owner", width: 150)],
            Rows =
            [
                .. measures.Select(
                    (measure, i) =>
                        new Row([
                            $"{1 + i + (i * (sites % 3 + shift) / 12)}",
                            measure,
                            owners[(i + shift) % owners.Count],
                        ])
                ),
            ],
        };
    }

    /// <summary>How large a bidder says it is; the same in each of its proposals.</summary>
    private static (int Sites, int Staff) Size(CaseBidder bidder)
    {
        var number = bidder.Id[^1] - '0';
        return (7 + (number * 5 % 11), 48 + (number * 17 % 61));
    }
}

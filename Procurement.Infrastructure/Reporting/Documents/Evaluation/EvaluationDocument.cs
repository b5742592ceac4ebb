using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>The evaluation report of one region.</summary>
internal static class EvaluationDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(EvaluationReport report, Language language)
    {
        var draft = new Draft(report.Head, report.Bidders, Words.OfEvaluation(language));
        return Front.Around(
            draft,
            draft.Text("Kind"),
            (Title(draft, report, "Title"), Title(draft, report, "Title.Within")),
            draft.In(report.Head.CallTitle),
            Facts(draft, report).Concat(Sections(draft, report))
        );
    }

    private static string Title(Draft draft, EvaluationReport report, string key) =>
        draft.Text(report.Head.IsOnlyRegion ? "Title.OnlyRegion" : key, ("region", draft.In(report.Head.Region!.Name)));

    private static IEnumerable<Block> Facts(Draft draft, EvaluationReport report)
    {
        yield return Front.Facts(
            draft,
            [
                new(
                    draft.Text("Fact.Reference"),
                    draft.Say(
                        "Fact.ReferenceRegion",
                        ("reference", report.Head.Reference),
                        ("region", report.Head.Region!.Code)
                    )
                ),
                new(draft.Text("Fact.Closed"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                new(
                    draft.Text("Fact.Report"),
                    draft.Say(
                        "Fact.FromRanking",
                        ("date", draft.Moments.Date(report.Head.DataAt)),
                        ("ranked", draft.Moments.Date(report.RankedAt))
                    )
                ),
                new(draft.Text("Fact.For"), draft.Say("Fact.Readers")),
            ]
        );
    }

    private static IEnumerable<Block> Sections(Draft draft, EvaluationReport report)
    {
        IEnumerable<Block>[] sections =
        [
            [Section(draft, 1, "Section.Summary")],
            Summary.Of(draft, report),
            [new Contents(draft.Text("Contents"))],
            [Section(draft, 2, "Section.Call")],
            CallFacts.Of(draft, report),
            [Section(draft, 3, "Section.Plan", newPage: true)],
            PlanSection.Of(draft, report),
            [Section(draft, 4, "Section.Team", newPage: true)],
            TeamTable.Of(draft, report),
            [Section(draft, 5, "Section.Submissions")],
            SubmissionsTable.Of(draft, report),
            [Section(draft, 6, "Section.Mandatory")],
            MandatoryTables.Of(draft, report),
            [Section(draft, 7, "Section.Rated")],
            RatedSection.Of(draft, report),
            [Section(draft, 8, "Section.Opening")],
            OpeningSection.Of(draft, report),
            [Section(draft, 9, "Section.Price")],
            PriceSection.Of(draft, report),
            [Section(draft, 10, "Section.Totals")],
            TotalsSection.Of(draft, report),
            [Section(draft, 11, "Section.Disqualifications")],
            DisqualificationSection.Of(draft, report),
            [Section(draft, 12, "Section.Robustness")],
            RobustnessSection.Of(draft, report),
            [Section(draft, 13, "Section.Award")],
            AwardSection.Of(draft, report),
            [Section(draft, 14, "Section.Fairness")],
            report.Observations.IsEmpty
                ? [new Paragraph(draft.Say("Fairness.None"))]
                : ObservationBlocks.Of(draft, report.Observations),
            [
                Section(draft, 15, "Section.Signatures"),
                .. ApprovalTable.Of(draft, report),
                new Paragraph(draft.Say("Signatures.Meaning")),
                SignatureLines.OfFour(draft),
            ],
            IntegrityAnnex.Of(draft, report),
            ReasonsAnnex.Of(draft, report),
        ];
        return sections.SelectMany(section => section);
    }

    private static Heading Section(Draft draft, int number, string key, bool newPage = false) =>
        new(2, draft.Numbers.Whole(number), draft.Say(key), newPage);
}

using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What the policy lets a debrief say of the selected proposal.</summary>
internal static class SelectedSection
{
    /// <summary>What is allowed, and which that is; one sentence where nobody was selected, or nothing may be
    /// said.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        if (report.Winner is not { } winner)
        {
            yield return new Paragraph(draft.Say("Selected.Nobody"));
            yield break;
        }
        var facts = Facts(draft, report, winner).ToList();
        if (facts.Count > 0)
            yield return new FactTable(facts);
        foreach (var sentence in PolicyWords.Of(draft, report.Policy))
            yield return new Paragraph(sentence);
        foreach (var table in WinnerTables.Of(draft, winner))
            yield return table;
    }

    private static IEnumerable<Fact> Facts(Draft draft, DebriefReport report, ShownWinner winner)
    {
        if (winner.Name?.Value is { } name)
            yield return new(draft.Text("Selected.Name"), draft.Name(name.Name, name.Language));
        if (winner.Total?.Value is { } total)
            yield return new(draft.Text("Selected.Total"), PointsOf(draft, total, draft.Head.Plan.TotalPoints));
        foreach (var score in winner.Quality?.Value ?? [])
        {
            var step = (RatedStep)draft.Head.Plan.Find(score.Step)!;
            yield return new(draft.ScoreName(step), PointsOf(draft, score.Raw, step.Maximum));
        }
        if (winner.Price?.Value is { } price)
            yield return new(draft.Text("Selected.Price"), draft.Numbers.Money(price));
        if (winner.AdjustedPrice?.Value is { } adjusted)
            yield return new(draft.Text("Selected.AdjustedPrice"), draft.Numbers.Money(adjusted));
        if (winner.PricePerPoint?.Value is { } perPoint)
            yield return new(draft.Text("Selected.PricePerPoint"), draft.Numbers.BeforeRounding(perPoint));
        if (winner.Strengths?.Value is { } strengths)
            yield return new(
                draft.Text("Selected.Strengths"),
                strengths.IsEmpty
                    ? [draft.Say("NotRecorded.Plural")]
                    : [.. strengths.Select(leaf => WinnerTables.NameOf(draft, leaf))]
            );
        if (winner.Agreement?.Value is { } agreement)
            yield return new(
                draft.Text("Selected.Agreement"),
                draft.Say(
                    "Selected.AgreementDays",
                    ("signed", draft.Moments.Date(agreement.AgreedOn)),
                    ("first", draft.Moments.Date(agreement.Starts)),
                    ("last", draft.Moments.Date(agreement.Ends))
                )
            );
        else if (report.Policy.Allows(Domain.Debriefs.Disclosable.WinnerAgreement))
            yield return new(draft.Text("Selected.Agreement"), draft.Say("NotRecorded.Feminine"));
    }

    private static RichText PointsOf(Draft draft, Points points, Points maximum) =>
        draft.Say("Price.PointsOf", ("points", draft.Points(points)), ("maximum", draft.Numbers.Shortest(maximum)));
}

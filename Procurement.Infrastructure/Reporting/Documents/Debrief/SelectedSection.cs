using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What the policy lets a debrief say of the selected proposal.</summary>
internal static class SelectedSection
{
    /// <summary>Name, total and agreement; one sentence where nobody was selected.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        if (report.Selected is not { } selected)
        {
            yield return new Paragraph(draft.Say(report.Policy.WinnerName ? "Selected.Nobody" : "Selected.Withheld"));
            yield break;
        }
        List<Fact> facts = [new(draft.Text("Selected.Name"), draft.Name(selected.Name, selected.Language))];
        if (selected.Total is { } total)
            facts.Add(
                new(
                    draft.Text("Selected.Total"),
                    draft.Say(
                        "Price.PointsOf",
                        ("points", draft.Points(total)),
                        ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))
                    )
                )
            );
        facts.Add(new(draft.Text("Selected.Agreement"), draft.Say("NotRecorded.Feminine")));
        yield return new FactTable(facts);
        yield return new Paragraph(draft.Say(selected.Total is null ? "Selected.PolicyNameOnly" : "Selected.Policy"));
    }
}

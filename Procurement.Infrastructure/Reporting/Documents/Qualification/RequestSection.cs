using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Qualification;

/// <summary>Section 2: the request and its plan.</summary>
internal static class RequestSection
{
    /// <summary>Steps, rules and assumptions.</summary>
    public static IEnumerable<Block> Of(Draft draft, QualificationReport report)
    {
        yield return PlanTable.Of(draft);
        yield return new FactTable([
            new(draft.Text("Fact.About"), draft.In(report.Head.About)),
            PlanRules.Consensus(draft),
            .. PlanRules.Minimum(draft),
            PlanRules.Rounding(draft),
            PlanRules.Ties(draft),
            new(draft.Text("Request.Addenda"), draft.Say("Request.NoAddenda")),
            new(draft.Text("Rule.Hash"), PlanHashText.Whole(report.Head.PlanHash)),
        ]);
        yield return new Paragraph(
            report.ShortlistMaximum is { } places
                ? draft.Count("Request.ShortList", places)
                : draft.Say("Request.NoShortList")
        );
        foreach (var note in report.Head.Plan.Steps.SelectMany(draft.Assumption))
            yield return note;
    }
}

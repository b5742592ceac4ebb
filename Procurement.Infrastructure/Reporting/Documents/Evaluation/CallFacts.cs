using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 2: the call, addenda and questions.</summary>
internal static class CallFacts
{
    /// <summary>The facts.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var head = report.Head;
        yield return new FactTable([
            new(draft.Text("Call.Title"), draft.In(head.CallTitle)),
            new(draft.Text("Fact.About"), draft.In(head.About)),
            new(draft.Text("Call.Closing"), draft.Moments.DateAndTime(head.ClosesAt)),
            new(
                draft.Text("Call.Regions"),
                draft.Count(
                    "Call.RegionList",
                    report.CallRegions.Length,
                    ("regions", draft.List(report.CallRegions.Select(region => (RichText)draft.In(region))))
                )
            ),
            new(
                draft.Text("Call.Who"),
                report.Invited is { } invited
                    ? draft.Count(
                        "Call.Invited",
                        invited.Count,
                        ("rfq", invited.RfqReference),
                        ("version", draft.Numbers.Whole(invited.ListVersion))
                    )
                    : draft.Say("Call.Everybody")
            ),
            new(draft.Text("Call.Addenda"), draft.Say("Call.NoAddenda")),
            new(draft.Text("Call.Questions"), draft.Say("Call.NoQuestions")),
        ]);
    }
}

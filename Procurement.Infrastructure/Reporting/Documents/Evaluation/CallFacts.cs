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
            new(draft.Text("Call.Addenda"), Addenda(draft, report.Acts)),
            new(draft.Text("Call.Questions"), Questions(draft, report.Acts)),
        ]);
    }

    private static IReadOnlyList<RichText> Addenda(Draft draft, ReportedActs? acts) =>
        acts is not { Addenda.IsEmpty: false }
            ? [draft.Say("Call.NoAddenda")]
            :
            [
                .. acts.Addenda.Select(one =>
                    draft.Say(
                        "Call.Addendum",
                        ("number", draft.Numbers.Whole(one.Number)),
                        ("date", draft.Moments.Date(one.PublishedAt)),
                        ("reason", draft.In(one.Reason))
                    )
                ),
            ];

    private static RichText Questions(Draft draft, ReportedActs? acts) =>
        acts?.LastAnswerAt is { } last
            ? draft.Count("Call.Answers", acts.Answers, ("date", draft.Moments.Date(last)))
            : draft.Say("Call.NoQuestions");
}

using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Title block and facts of a report over all regions.</summary>
internal static class CallFront
{
    /// <summary>The document around its sections.</summary>
    public static ReportDocument Around(
        Draft draft,
        CallReport report,
        string kind,
        IEnumerable<Fact> facts,
        IEnumerable<Block> sections
    )
    {
        var title = draft.In(report.Head.CallTitle);
        return Front.Around(
            draft,
            draft.Text(kind),
            (title, title),
            draft.Count("Subtitle", report.Regions.Length, ("reference", report.Head.Reference)),
            [
                Front.Facts(
                    draft,
                    [
                        new(draft.Text("Fact.Reference"), report.Head.Reference),
                        new(draft.Text("Fact.Closed"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                        new(
                            draft.Text("Fact.Computed"),
                            draft.Say("Fact.ComputedOn", ("date", draft.Moments.Date(report.RecommendedAt)))
                        ),
                        .. facts,
                        new(draft.Text("Fact.For"), draft.Say("Fact.ForApprover")),
                    ]
                ),
                .. sections,
            ]
        );
    }

    /// <summary>The heading of a section.</summary>
    public static Heading Section(Draft draft, int number, string key) =>
        new(2, draft.Numbers.Whole(number), draft.Say(key));
}

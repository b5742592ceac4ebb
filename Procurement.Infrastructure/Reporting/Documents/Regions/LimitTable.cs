using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>How many regions each bidder came to hold, and who is first in more than the call allows.</summary>
internal static class LimitTable
{
    /// <summary>The rule and the table.</summary>
    public static IEnumerable<Block> Of(Draft draft, ComparisonReport report)
    {
        yield return new Paragraph(
            report.MostRegionsPerBidder is { } limit ? draft.Count("Award.Cap", limit) : draft.Say("Cap.None")
        );
        if (report.Across.IsEmpty)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Limit.Table")),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Compare.Received"), Alignment.Right, 52),
                new(draft.Text("Compare.Ranked"), Alignment.Right, 52),
                new(draft.Text("Limit.First"), Alignment.Right, 52),
                new(draft.Text("Limit.Recommended"), Alignment.Right, 78),
                .. report.MostRegionsPerBidder is null
                    ? Enumerable.Empty<Column>()
                    : [new(draft.Text("Limit.Above"), Alignment.Left, 110)],
            ],
            Rows = [.. report.Across.Select(one => RowOf(draft, one, report.MostRegionsPerBidder))],
            Tight = report.Across.Length > 10,
        };
    }

    private static Row RowOf(Draft draft, BidderAcross one, int? most) =>
        new([
            draft.Name(one.Bidder),
            draft.Numbers.Whole(one.Submitted),
            draft.Numbers.Whole(one.Ranked),
            draft.Numbers.Whole(one.First),
            draft.Numbers.Whole(one.Recommended),
            .. most is { } limit
                ? [one.First > limit ? draft.Count("Limit.By", one.First - limit) : draft.Text("Limit.No")]
                : Enumerable.Empty<Cell>(),
        ]);
}

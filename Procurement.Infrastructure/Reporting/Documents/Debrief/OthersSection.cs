using Procurement.Domain.Debriefs;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>What the policy lets a debrief say of proposals that were neither the reader's nor selected.</summary>
internal static class OthersSection
{
    /// <summary>The table: a column for each thing that the policy allows.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        var policy = report.Policy;
        var isAdjusted = report.Others.Any(one => one.AdjustedPrice is not null);
        List<Column> columns = [new(draft.Text("Others.Name"))];
        if (policy.Allows(Disclosable.OthersResponsive))
            columns.Add(new(draft.Text("Others.Responsive"), Alignment.Left, 90));
        if (policy.Allows(Disclosable.OthersPrices))
            columns.Add(new(draft.Text("Others.Price"), Alignment.Right, 110));
        if (isAdjusted)
            columns.Add(new(draft.Text("Others.AdjustedPrice"), Alignment.Right, 110));
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Others.Table")),
            Columns = columns,
            Rows = [.. report.Others.Select(one => RowOf(draft, policy, one, isAdjusted))],
            Tight = report.Others.Length > 10,
        };
    }

    private static Row RowOf(Draft draft, DisclosurePolicy policy, ShownOther other, bool isAdjusted)
    {
        List<Cell> cells = [draft.Name(other.Name.Value.Name, other.Name.Value.Language)];
        if (policy.Allows(Disclosable.OthersResponsive))
            cells.Add(
                other.IsResponsive is { Value: var isResponsive }
                    ? draft.Text(isResponsive ? "Others.IsResponsive" : "Others.IsNot")
                    : draft.Dash
            );
        if (policy.Allows(Disclosable.OthersPrices))
            cells.Add(
                other.Price is { Value: var price } ? draft.Numbers.Money(price) : draft.Text("Others.NotOpened")
            );
        if (isAdjusted)
            cells.Add(other.AdjustedPrice is { Value: var adjusted } ? draft.Numbers.Money(adjusted) : draft.Dash);
        return new(cells);
    }
}

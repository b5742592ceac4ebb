using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>The comparative report over the regions of a call.</summary>
internal static class ComparisonDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(ComparisonReport report, Language language)
    {
        var draft = new Draft(report.Head, report.Bidders, Words.OfRegions(language));
        return CallFront.Around(draft, report, "Comparison.Kind", [], Sections(draft, report));
    }

    private static IEnumerable<Block> Sections(Draft draft, ComparisonReport report) =>
        [
            CallFront.Section(draft, 1, "Compare.Section"),
            new Paragraph(draft.Say("Compare.Intro", ("date", draft.Moments.Date(report.RecommendedAt)))),
            .. RegionTables.Of(draft, report),
            CallFront.Section(draft, 2, "Totals.Section"),
            .. TotalsMatrix.Of(draft, report),
            CallFront.Section(draft, 3, "Prices.Section"),
            .. PriceMatrix.Of(draft, report),
            CallFront.Section(draft, 4, "Limit.Section"),
            .. LimitTable.Of(draft, report),
        ];
}

using Procurement.Domain.Reports;

namespace Procurement.Tests.Support.Reports;

/// <summary>Every report that a played case gives.</summary>
internal static class AllReports
{
    public static IEnumerable<Report> Of(PlayedCalls played)
    {
        if (played.Rfq is { } rfq)
        {
            yield return QualificationReport.Of(rfq);
            foreach (var bidder in DebriefReport.OfferedTo(rfq, ""))
                yield return DebriefReport.Of(rfq, "", bidder)!;
        }
        foreach (var call in played.Calls)
        foreach (var region in call.Call.Terms.Regions)
        {
            yield return EvaluationReport.Of(call, region);
            foreach (var bidder in DebriefReport.OfferedTo(call, region))
                yield return DebriefReport.Of(call, region, bidder)!;
        }
    }
}

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
        {
            foreach (var region in call.Call.Terms.Regions)
            {
                yield return EvaluationReport.Of(call, region);
                foreach (var bidder in DebriefReport.OfferedTo(call, region))
                    yield return DebriefReport.Of(call, region, bidder)!;
            }
            foreach (var report in OverRegions(call))
                yield return report;
        }
        foreach (var call in played.Calls.Concat(played.Rfq is { } asked ? [asked] : []))
        foreach (var report in OfPanels(call))
            yield return report;
    }

    /// <summary>The reports over all regions of a call.</summary>
    public static IEnumerable<CallReport> OverRegions(CallRecord call)
    {
        if (ComparisonReport.IsFor(call.Call))
            yield return ComparisonReport.Of(call);
        yield return RecommendationReport.Of(call);
    }

    /// <summary>Every score sheet and consensus record of a call, as the lead sees them.</summary>
    public static IEnumerable<Report> OfPanels(CallRecord call) =>
        from file in call.Competitions
        from step in file.Plan.RatedSteps
        from submission in file.Reaching(step)
        from report in file.SheetsFor(submission.Bidder, step.Id)
            .Select(sheet =>
                (Report)ScoreSheetReport.Of(call, file, step, submission.Bidder, sheet.Evaluator, _ => true)!
            )
            .Append(ConsensusReport.Of(call, file, step, submission.Bidder, _ => true))
        select report;
}

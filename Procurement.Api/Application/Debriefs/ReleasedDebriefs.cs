using Procurement.Api.Application.Reports;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Issues the report of a debrief that is released, and keeps its files.</summary>
internal sealed class ReleasedDebriefs(ReportDesk desk)
{
    /// <summary>Whether what a debrief says stands: of an RFQ, once it is decided; of a region, once it is settled. Under a
    /// policy with a standstill bidders are told before the signature, as soon as the award is approved.</summary>
    public static bool IsSettled(CallRecord record, string region) =>
        record.Call.Terms.Kind == CallKind.RequestForQualifications
        || record.Award?.Entries.Any(entry => entry.Region == region && entry.IsSettled()) == true
        || record.Award?.State == AwardState.Approved
            && DecisionTerms.Of(record.Call.Plan).Policy.StandstillWorkingDays > 0;

    /// <summary>Issues it in both languages. Refuses debrief.no-report; null: done.</summary>
    public async Task<Refusal?> Issue(CallRecord record, Debrief debrief, CancellationToken cancellation)
    {
        if (DebriefReport.Of(record, debrief.Region, debrief.Bidder) is not { } report)
            return new Refusal("debrief.no-report", debrief.Bidder);
        foreach (var language in Enum.GetValues<Language>())
        {
            var title = new ReportTitle
            {
                Document = ReportDocumentKind.Debrief,
                Call = record.Call.Terms.Reference,
                Region = debrief.Region.Length == 0 ? null : debrief.Region,
                Bidder = debrief.Bidder,
                Language = language,
            };
            await desk.Keep(debrief.Call, new FilledReport(title, report), cancellation);
        }
        return null;
    }
}

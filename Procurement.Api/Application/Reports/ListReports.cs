using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Which reports a decided call has, in order.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record ListReports(SolicitationId Call) : IQuery<IReadOnlyList<ReportTitle>>, IAboutCall;

internal sealed class ListReportsHandler(CallRecords records)
    : IRequestHandler<ListReports, Outcome<IReadOnlyList<ReportTitle>>>
{
    public async Task<Outcome<IReadOnlyList<ReportTitle>>> Handle(
        ListReports query,
        CancellationToken cancellationToken
    )
    {
        var record = await records.OfDecided(query.Call, cancellationToken);
        return record.IsRefused ? record.Refusals : ReportTitle.Of(record.Value).ToList();
    }
}

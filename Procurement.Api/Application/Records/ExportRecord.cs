using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;

namespace Procurement.Api.Application.Records;

/// <summary>The record of a decided call: every act with what it wrote, as anybody can verify it without the service.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ExportRecord(SolicitationId Call) : IQuery<ExportedRecord>, IAboutCall;

/// <summary>A record as JSON Lines (docs/record-format.md).</summary>
/// <param name="Lines">The format, then one line an entry, without line ends.</param>
public sealed record ExportedRecord(IReadOnlyList<string> Lines);

internal sealed class ExportRecordHandler(IRecordChains chains) : IRequestHandler<ExportRecord, Outcome<ExportedRecord>>
{
    public async Task<Outcome<ExportedRecord>> Handle(ExportRecord query, CancellationToken cancellationToken)
    {
        var lines = await chains.LinesOf(query.Call, cancellationToken);
        return lines.Count > 1 ? new ExportedRecord(lines) : AccessRefusals.NotFound;
    }
}

using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Writes every report of a decided call: for the approver in both languages, and the debrief of each
/// unsuccessful bidder in its own.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record WriteReports(SolicitationId Call) : IQuery<IReadOnlyList<WrittenReport>>, IAboutCall;

/// <summary>A report as a file.</summary>
/// <param name="Title">Which report it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record WrittenReport(ReportTitle Title, byte[] Content, int Pages);

internal sealed class WriteReportsHandler(CallRecords records, IRecordChains chains, IReportRenderer renderer)
    : IRequestHandler<WriteReports, Outcome<IReadOnlyList<WrittenReport>>>
{
    public async Task<Outcome<IReadOnlyList<WrittenReport>>> Handle(
        WriteReports query,
        CancellationToken cancellationToken
    )
    {
        var record = await records.OfDecided(query.Call, cancellationToken);
        if (record.IsRefused)
            return record.Refusals;
        var head = await chains.HeadOf(query.Call, cancellationToken);
        // Each report is a function of the record alone, so they are written side by side.
        var written = DecidedReports
            .Of(record.Value)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Select(title => Write(title, record.Value, head))
            .ToList();
        return written;
    }

    private WrittenReport Write(ReportTitle title, CallRecord record, RecordHead head)
    {
        var rendered = renderer.Render(title.Stamped(DecidedReports.Fill(record, title), head), title.Language);
        return new WrittenReport(title, rendered.Content, rendered.Pages);
    }
}

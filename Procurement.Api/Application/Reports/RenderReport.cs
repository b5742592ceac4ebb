using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Prints one report of a decided call; a bidder reads its own debrief, once the lead released it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Document">What kind of document.</param>
/// <param name="Language">Its language; a debrief exists in its bidder's only.</param>
/// <param name="Region">Code of the region; null for a document of an RFQ.</param>
/// <param name="Bidder">Identifier of the bidder; only of a debrief.</param>
/// <remarks>Refuses: access.not-found (no such call, or none of its reports), call.not-decided.</remarks>
public sealed record RenderReport(
    SolicitationId Call,
    ReportDocumentKind Document,
    Language Language,
    string? Region,
    string? Bidder
) : IQuery<WrittenReport>, IAboutCall;

internal sealed class RenderReportHandler(
    CallRecords records,
    IDebriefs debriefs,
    IRecordChains chains,
    IIssuedDocuments issued,
    IReportRenderer renderer,
    ICurrentPerson current
) : IRequestHandler<RenderReport, Outcome<WrittenReport>>
{
    public async Task<Outcome<WrittenReport>> Handle(RenderReport query, CancellationToken cancellationToken)
    {
        if (current.Person is { Role: Role.Bidder } bidder && !await IsReleased(query, bidder, cancellationToken))
            return AccessRefusals.NotFound;
        var record = await records.OfDecided(query.Call, cancellationToken);
        if (record.IsRefused)
            return record.Refusals;
        if (ReportTitle.Of(record.Value).FirstOrDefault(title => Is(title, query)) is not { } title)
            return AccessRefusals.NotFound;
        var report = await Imprinted(query.Call, title, record.Value, cancellationToken);
        var rendered = renderer.Render(report, title.Language);
        return new WrittenReport(title, rendered.Content, rendered.Pages);
    }

    // As it was issued, while what it says is still the same; else as of the record now.
    private async Task<Report> Imprinted(
        SolicitationId call,
        ReportTitle title,
        CallRecord record,
        CancellationToken cancellation
    )
    {
        if (
            await issued.Newest(call, title, cancellation) is { } kept
            && RecordHead.Read(kept.Head) is { } then
            && title.Fill(record, then) is { Head.Imprint: { } imprint } report
            && imprint.Code == kept.Code
        )
            return report;
        return title.Fill(record, await chains.HeadOf(call, cancellation));
    }

    private async Task<bool> IsReleased(RenderReport query, Person bidder, CancellationToken cancellation) =>
        query.Document == ReportDocumentKind.Debrief
        && query.Bidder is { } own
        && own == bidder.ActsFor
        && await debriefs.Of(query.Call, query.Region ?? "", own, cancellation) is { ReportReleasedAt: not null };

    private static bool Is(ReportTitle title, RenderReport query) =>
        (title.Document, title.Language, title.Region, title.Bidder)
        == (query.Document, query.Language, query.Region, query.Bidder);
}

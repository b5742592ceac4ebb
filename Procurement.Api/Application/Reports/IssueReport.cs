using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Issues one report of a decided call: keeps the head that it prints and its code, so that anybody who has the
/// paper can ask whether it is the one issued.</summary>
/// <param name="Call">The call.</param>
/// <param name="Document">What kind of document.</param>
/// <param name="Language">Its language; a debrief exists in its bidder's only.</param>
/// <param name="Region">Code of the region; null for a document of an RFQ.</param>
/// <param name="Bidder">Identifier of the bidder; only of a debrief.</param>
/// <remarks>Refuses: access.not-found (no such call, or none of its reports), call.not-decided.</remarks>
public sealed record IssueReport(
    SolicitationId Call,
    ReportDocumentKind Document,
    Language Language,
    string? Region,
    string? Bidder
) : ICommand<IssuedReport>, IAboutCall;

/// <summary>What an issued report prints.</summary>
/// <param name="Head">The record's head, <c>NUMBER:HASH</c>.</param>
/// <param name="Code">Its verification code.</param>
public sealed record IssuedReport(string Head, string Code);

internal sealed class IssueReportHandler(
    CallRecords records,
    IRecordChains chains,
    IIssuedDocuments issued,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<IssueReport, Outcome<IssuedReport>>
{
    public async Task<Outcome<IssuedReport>> Handle(IssueReport command, CancellationToken cancellationToken)
    {
        var record = await records.OfDecided(command.Call, cancellationToken);
        if (record.IsRefused)
            return record.Refusals;
        var asked = (command.Document, command.Language, command.Region, command.Bidder);
        if (ReportTitle.Of(record.Value).FirstOrDefault(one => one.Parts() == asked) is not { } title)
            return AccessRefusals.NotFound;
        var head = await chains.HeadOf(command.Call, cancellationToken);
        var imprint = title.Fill(record.Value, head).Head.Imprint!;
        issued.Add(
            new IssuedDocument(
                new IssuedDocumentId(identifiers.Next()),
                command.Call,
                title,
                imprint,
                clock.GetUtcNow()
            )
        );
        return new IssuedReport(imprint.Head.ToString(), imprint.Code);
    }
}

using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Issues one document of a call: keeps the head that it prints and its code, so that anybody who has the
/// paper can ask whether it is the one issued.</summary>
/// <param name="Call">The call.</param>
/// <param name="Subject">Which document.</param>
/// <remarks>Refuses: access.not-found (no such call, or none of its documents), call.not-decided.</remarks>
public sealed record IssueReport(SolicitationId Call, DocumentSubject Subject) : ICommand<IssuedReport>, IAboutCall;

/// <summary>What an issued report prints.</summary>
/// <param name="Head">The record's head, <c>NUMBER:HASH</c>.</param>
/// <param name="Code">Its verification code.</param>
public sealed record IssuedReport(string Head, string Code);

internal sealed class IssueReportHandler(ReportDesk desk) : IRequestHandler<IssueReport, Outcome<IssuedReport>>
{
    public async Task<Outcome<IssuedReport>> Handle(IssueReport command, CancellationToken cancellationToken)
    {
        var imprint = await desk.Issue(command.Call, command.Subject, cancellationToken);
        return imprint.IsRefused
            ? imprint.Refusals
            : new IssuedReport(imprint.Value.Head.ToString(), imprint.Value.Code);
    }
}

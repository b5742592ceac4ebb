using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Fairness;

/// <summary>The fairness monitor issues the report, once it is attested: its head and code are kept.</summary>
/// <param name="Call">The call.</param>
/// <param name="Language">Its language.</param>
/// <remarks>Refuses: access.not-found, fairness.not-attested.</remarks>
public sealed record IssueFairnessReport(SolicitationId Call, Language Language) : ICommand<IssuedReport>, IAboutCall;

internal sealed class IssueFairnessReportHandler(IFairnessFiles files, ReportDesk desk)
    : IRequestHandler<IssueFairnessReport, Outcome<IssuedReport>>
{
    public async Task<Outcome<IssuedReport>> Handle(IssueFairnessReport command, CancellationToken cancellationToken)
    {
        if (await files.Of(command.Call, cancellationToken) is not { Attestation: not null })
            return new Refusal("fairness.not-attested");
        var subject = new DocumentSubject(ReportDocumentKind.Fairness, command.Language);
        var imprint = await desk.Issue(command.Call, subject, cancellationToken);
        return imprint.IsRefused
            ? imprint.Refusals
            : new IssuedReport(imprint.Value.Head.ToString(), imprint.Value.Code);
    }
}

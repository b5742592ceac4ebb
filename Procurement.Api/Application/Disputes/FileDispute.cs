using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Disputes;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Disputes;

/// <summary>A bidder files a dispute, once it was told the outcome.</summary>
/// <param name="Call">The call.</param>
/// <param name="Grounds">The grounds, in the bidder's words.</param>
/// <remarks>Refuses: access.not-found, dispute.too-early, dispute.grounds-missing.</remarks>
public sealed record FileDispute(SolicitationId Call, string Grounds) : ICommand<DisputeId>, IAboutCall;

internal sealed class FileDisputeHandler(
    ISolicitations calls,
    IProgrammes programmes,
    INotices notices,
    IDisputes disputes,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<FileDispute, Outcome<DisputeId>>
{
    public async Task<Outcome<DisputeId>> Handle(FileDispute command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var written = await notices.Of(call.Id, cancellationToken);
        if (!written.Any(one => one.Bidder == bidder && one.SentAt is not null))
            return new Refusal("dispute.too-early");
        var now = clock.GetUtcNow();
        var dispute = Dispute.File(
            new DisputeId(identifiers.Next()),
            call.Id,
            bidder,
            command.Grounds,
            CivilDays.LastWorkingDayOf(now, DecisionTerms.Of(call.Plan).DisputeDays, programme.Facts.TimeZone),
            current.Person.Id,
            now
        );
        if (dispute.IsRefused)
            return dispute.Refusals;
        disputes.Add(dispute.Value);
        return dispute.Value.Id;
    }
}

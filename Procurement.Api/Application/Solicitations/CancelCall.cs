using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Gives a call up, for good; the years of its record begin to count.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reason">Why, as it is told to everybody.</param>
/// <remarks>Refuses: access.not-found, reason.missing, call.cancelled, award.signed.</remarks>
public sealed record CancelCall(SolicitationId Call, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class CancelCallHandler(
    ISolicitations calls,
    IProgrammes programmes,
    IAwards awards,
    IRetentions retentions,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<CancelCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CancelCall command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        var award = await awards.Of(call.Id, cancellationToken);
        var isSigned = award is not null && award.Entries.Any(entry => entry.Agreement is not null);
        if (call.Cancel(command.Reason, current.Person.Id, isSigned, now) is { } refusal)
            return refusal;
        var years = DecisionTerms.Of(call.Plan).RetentionYears;
        retentions.Add(new RecordRetention(call.Id, years, programme.Facts.TimeZone, now));
        return default(Done);
    }
}

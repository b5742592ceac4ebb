using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>Records the signed agreement of a region. Once the last region is settled, the keys of the envelopes that
/// never were opened are destroyed.</summary>
/// <param name="Call">The call.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="AgreedOn">The day of signature, in the programme's zone.</param>
/// <param name="Starts">First day of the agreement.</param>
/// <param name="Ends">Last day of the agreement, included.</param>
/// <param name="Version">Version of the award that the lead read.</param>
/// <remarks>Refuses: access.not-found, version.stale, reference.unknown, award.not-approved, award.signed, award.none,
/// award.tie-unresolved, award.no-eligible-proposal, ranking.stale, award.outdated, standstill.running,
/// agreement.period-reversed.</remarks>
public sealed record SignAgreement(
    SolicitationId Call,
    string Region,
    DateOnly AgreedOn,
    DateOnly Starts,
    DateOnly Ends,
    int Version
) : ICommand<Done>, IAboutCall;

internal sealed class SignAgreementHandler(
    ISolicitations calls,
    IProgrammes programmes,
    ICompetitions competitions,
    IAwards awards,
    IWraps wraps,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<SignAgreement, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SignAgreement command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await awards.Of(call.Id, cancellationToken) is not { } award
        )
            return AccessRefusals.NotFound;
        if (award.Version != command.Version)
            return AwardStanding.Stale(award);
        var signed = award.Sign(
            command.Region,
            new AgreementPeriod(command.AgreedOn, command.Starts, command.Ends),
            await competitions.FilesOf(call.Id, cancellationToken),
            DecisionTerms.Of(call.Plan),
            programme.Facts.TimeZone,
            current.Person.Id,
            clock.GetUtcNow()
        );
        if (signed is { } refusal)
            return refusal;
        if (award.IsSettled())
            await wraps.Destroy(call.Id, cancellationToken);
        return default(Done);
    }
}

using MediatR;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Pipeline;

/// <summary>
/// Finds the duty in which the signed-in person may do the act at this stage. Refuses access.not-found (there is no such
/// place, or none of their duties reaches it; the two are not told apart), access.not-permitted (the table gives the act
/// to none of the duties that do), call.cancelled (it would, had the call not been given up),
/// session.second-factor-needed (a role that they hold requires one), duty.incompatible (the duty does not go with one
/// that they were given before).
/// </summary>
internal sealed class PermissionBehavior<TRequest, TOutcome>(
    Caller caller,
    ActingPerson acting,
    KnownReach reach,
    TimeProvider clock
) : IPipelineBehavior<TRequest, TOutcome>
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TOutcome> next
    )
    {
        var row = AccessTable.RowFor(request!);
        if (request is ICommand)
            reach.Forget();
        if (row is { IsForAnybody: true })
            return await next();
        if (caller.Id is not { } person)
            return TOutcome.Refused([new Refusal("access.not-signed-in")]);
        if (caller.LacksFactor && row is not { IsForEnrolment: true })
            return TOutcome.Refused([new Refusal("session.second-factor-needed")]);
        if (await PlaceOf(request, cancellationToken) is not { } place)
            return TOutcome.Refused([AccessRefusals.NotFound]);
        acting.At(place);
        if (row is { IsForSignedIn: true })
        {
            acting.Be(new Person(person, null));
            return await next();
        }
        var held = await reach.HeldBy(person, cancellationToken);
        var reaching = held.Where(duty => duty.Scope.Reaches(place, duty.Role)).ToList();
        if (caller.IsOperator)
            reaching.Add(OperatorsDuty(person));
        if (reaching.Count == 0 && place.Programme is not null)
            return TOutcome.Refused([AccessRefusals.NotFound]);
        if (row?.DutyFor(reaching, place.Stage) is not { } duty)
            return TOutcome.Refused([Barred(row, reaching, place.Stage)]);
        if (DutyRules.Disabled(held, duty) is { } clash)
        {
            // Another of their duties may serve, so the clash is told only where none does.
            reaching.RemoveAll(other => DutyRules.Disabled(held, other) is not null);
            if (row.DutyFor(reaching, place.Stage) is not { } other)
                return TOutcome.Refused([clash]);
            duty = other;
        }
        acting.Be(new Person(person, duty.Role, duty.ActsFor));
        return await next();
    }

    /// <summary>Whose role could do it at another stage learns that the call was given up.</summary>
    private static Refusal Barred(AccessRow? row, IReadOnlyList<Duty> reaching, Stage stage) =>
        stage == Stage.Cancelled && row is not null && reaching.Any(duty => row.Roles.Contains(duty.Role))
            ? new Refusal("call.cancelled")
            : new Refusal("access.not-permitted", typeof(TRequest).Name);

    private async Task<Place?> PlaceOf(TRequest request, CancellationToken cancellation) =>
        request switch
        {
            IAboutCompetition about => await reach.Of(about.Competition, cancellation),
            IAboutCall about => await reach.Of(about.Call, cancellation),
            IAboutProgramme about => await reach.Of(about.Programme, cancellation),
            _ => Place.Service,
        };

    /// <summary>Whoever runs the command line on the service's own machine is its administrator.</summary>
    private Duty OperatorsDuty(string person) =>
        new(default, person, Role.Administrator, DutyScope.Service, null, person, clock.GetUtcNow());
}

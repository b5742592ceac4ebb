using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.People;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Gives the people of a panel their roles in its competition, and takes them away.</summary>
internal sealed class PanelSeats(IDuties duties, ICurrentPerson current, IIdentifiers identifiers, TimeProvider clock)
{
    /// <summary>Gives each member and the chair their role, unless they hold it there. Refuses duty.incompatible.</summary>
    public async Task<ImmutableArray<Refusal>> Give(
        Solicitation call,
        CompetitionId competition,
        IEnumerable<PanelMember> members,
        PanelChair? chair,
        CancellationToken cancellation
    )
    {
        var scope = new DutyScope(call.Programme, call.Id, competition);
        var (wanted, held) = await Wanted(scope, members, chair, cancellation);
        var refusals = Clashes(wanted, held, scope).Select(one => one.Refusal).ToImmutableArray();
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var (person, role, actsFor) in wanted)
        {
            var id = new DutyId(identifiers.Next());
            duties.Add(new Duty(id, person, role, scope, actsFor, current.Person.Id, clock.GetUtcNow()));
        }
        return [];
    }

    /// <summary>Who of them holds a role that does not go with the seat; nothing is given.</summary>
    public async Task<IReadOnlyList<(string Person, Refusal Refusal)>> Clashes(
        DutyScope scope,
        IEnumerable<PanelMember> members,
        PanelChair? chair,
        CancellationToken cancellation
    )
    {
        var (wanted, held) = await Wanted(scope, members, chair, cancellation);
        return [.. Clashes(wanted, held, scope)];
    }

    /// <summary>Takes the roles away that these people hold in this competition alone.</summary>
    public async Task Take(
        CompetitionId competition,
        Role role,
        IReadOnlyCollection<string> persons,
        CancellationToken cancellation
    )
    {
        foreach (var held in await duties.HeldBy(persons, cancellation))
            if (held.Role == role && held.Scope.Competition == competition)
                (await duties.Find(held.Id, cancellation))!.End(clock.GetUtcNow());
    }

    /// <summary>The leaves that the plan's rated steps score.</summary>
    public static IReadOnlySet<string> LeavesOf(EvaluationPlan plan) =>
        plan.RatedSteps.SelectMany(step => step.Leaves).Select(leaf => leaf.Id).ToHashSet();

    /// <summary>A member with their criteria as leaves: a parent stands for all below it.</summary>
    public static PanelMember ByLeaves(PanelMember member, EvaluationPlan plan) =>
        member.Criteria.Count == 0
            ? member
            : member with
            {
                Criteria = [.. member.Criteria.SelectMany(criterion => LeavesOf(plan, criterion)).Distinct()],
            };

    private async Task<(List<Seat> Wanted, ILookup<string, Duty> Held)> Wanted(
        DutyScope scope,
        IEnumerable<PanelMember> members,
        PanelChair? chair,
        CancellationToken cancellation
    )
    {
        var wanted = members
            .Where(member => member.Person != "")
            .Select(member => new Seat(member.Person, Role.Evaluator, member.Evaluator))
            .ToList();
        if (chair is not null)
            wanted.Add(new Seat(chair.Person, Role.Chair, null));
        var held = (
            wanted.Count == 0 ? [] : await duties.HeldBy(wanted.ConvertAll(seat => seat.Person), cancellation)
        ).ToLookup(duty => duty.Person);
        wanted.RemoveAll(seat =>
            held[seat.Person].Any(duty => (duty.Role, duty.ActsFor) == (seat.Role, seat.ActsFor) && Covers(duty, scope))
        );
        return (wanted, held);
    }

    private static IEnumerable<(string Person, Refusal Refusal)> Clashes(
        List<Seat> wanted,
        ILookup<string, Duty> held,
        DutyScope scope
    )
    {
        foreach (var seat in wanted)
            if (DutyRules.Incompatible(held[seat.Person], seat.Role, scope) is { } refusal)
                yield return (seat.Person, refusal);
    }

    private static IEnumerable<string> LeavesOf(EvaluationPlan plan, string criterion) =>
        plan.RatedSteps.SelectMany(step => step.AllCriteria).FirstOrDefault(one => one.Id == criterion) is { } known
            ? known.Leaves.Select(leaf => leaf.Id)
            : [criterion];

    private static bool Covers(Duty duty, DutyScope scope) =>
        duty.Scope.MeetsInCompetition(scope)
        && (duty.Scope.Competition ?? scope.Competition) == scope.Competition
        && (duty.Scope.Call ?? scope.Call) == scope.Call;

    private sealed record Seat(string Person, Role Role, string? ActsFor);
}

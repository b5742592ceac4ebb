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
        var seats = members
            .Where(member => member.Person != "")
            .Select(member => (member.Person, Role: Role.Evaluator, ActsFor: (string?)member.Evaluator));
        if (chair is not null)
            seats = seats.Append((chair.Person, Role.Chair, null));
        var wanted = seats.ToList();
        if (wanted.Count == 0)
            return [];
        var held = (await duties.HeldBy(wanted.ConvertAll(seat => seat.Person), cancellation)).ToLookup(duty =>
            duty.Person
        );
        wanted.RemoveAll(seat =>
            held[seat.Person].Any(duty => (duty.Role, duty.ActsFor) == (seat.Role, seat.ActsFor) && Covers(duty, scope))
        );
        var refusals = wanted
            .Select(seat => DutyRules.Incompatible(held[seat.Person], seat.Role, scope))
            .OfType<Refusal>()
            .ToImmutableArray();
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var (person, role, actsFor) in wanted)
        {
            var id = new DutyId(identifiers.Next());
            duties.Add(new Duty(id, person, role, scope, actsFor, current.Person.Id, clock.GetUtcNow()));
        }
        return [];
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

    private static IEnumerable<string> LeavesOf(EvaluationPlan plan, string criterion) =>
        plan.RatedSteps.SelectMany(step => step.AllCriteria).FirstOrDefault(one => one.Id == criterion) is { } known
            ? known.Leaves.Select(leaf => leaf.Id)
            : [criterion];

    private static bool Covers(Duty duty, DutyScope scope) =>
        duty.Scope.MeetsInCompetition(scope)
        && (duty.Scope.Competition ?? scope.Competition) == scope.Competition
        && (duty.Scope.Call ?? scope.Call) == scope.Call;
}

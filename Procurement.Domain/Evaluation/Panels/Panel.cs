using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>The evaluation team of one competition and the conflicts that its members declared.</summary>
public sealed class Panel : Aggregate
{
    private readonly List<PanelMember> members = [];
    private readonly List<DeclaredConflict> conflicts = [];

    private Panel() { }

    /// <summary>Names the team.</summary>
    public Panel(PanelId id, CompetitionId competition, IEnumerable<PanelMember> members)
    {
        Id = id;
        Competition = competition;
        this.members.AddRange(members.Select((member, index) => member with { Position = index }));
        Changed();
    }

    /// <summary>Identifier.</summary>
    public PanelId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>The members, in the order named.</summary>
    public IReadOnlyList<PanelMember> Members => members;

    /// <summary>The conflicts declared.</summary>
    public IReadOnlyList<DeclaredConflict> Conflicts => conflicts;

    /// <summary>A member declares a conflict with a bidder; it takes that pair out of everything. Refuses
    /// evaluator.not-assigned. Declaring twice changes nothing.</summary>
    public Refusal? DeclareConflict(string evaluator, string bidder, DateTimeOffset now)
    {
        if (!members.Exists(member => member.Evaluator == evaluator))
            return new Refusal("evaluator.not-assigned", evaluator);
        if (!conflicts.Exists(conflict => conflict.Evaluator == evaluator && conflict.Bidder == bidder))
        {
            conflicts.Add(new DeclaredConflict(evaluator, bidder, now));
            Changed();
        }
        return null;
    }

    /// <summary>Why an evaluator may not score a bidder: evaluator.not-assigned, evaluator.conflict-declared; null:
    /// they may.</summary>
    public Refusal? Bars(string evaluator, string bidder)
    {
        if (!members.Exists(member => member.Evaluator == evaluator))
            return new Refusal("evaluator.not-assigned", evaluator);
        return conflicts.Exists(conflict => conflict.Evaluator == evaluator && conflict.Bidder == bidder)
            ? new Refusal("evaluator.conflict-declared", evaluator, bidder)
            : null;
    }
}

/// <summary>One member of a team.</summary>
/// <param name="Evaluator">Identifier in the programme: "E1".</param>
/// <param name="Name">The person's name.</param>
public sealed record PanelMember(string Evaluator, string Name)
{
    /// <summary>Place in the team's list, from 0.</summary>
    public int Position { get; init; }
}

/// <summary>A declared conflict of interest.</summary>
public sealed record DeclaredConflict(string Evaluator, string Bidder, DateTimeOffset DeclaredAt);

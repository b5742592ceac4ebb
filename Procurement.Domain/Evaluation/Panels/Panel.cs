using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>The evaluation team of one competition: who scores what, what they declared, in which order they read, and
/// of what somebody has to be told.</summary>
public sealed partial class Panel : Aggregate
{
    private readonly List<PanelMember> members = [];
    private readonly List<PanelChange> changes = [];

    private Panel() { }

    /// <summary>Names the team.</summary>
    public Panel(PanelId id, CompetitionId competition, IEnumerable<PanelMember> members, PanelChair? chair = null)
    {
        Id = id;
        Competition = competition;
        Chair = chair;
        this.members.AddRange(members.Select((member, index) => member with { Position = index }));
        Changed();
    }

    /// <summary>What stands in for the team of a competition until it is named: nobody. It is never kept.</summary>
    public static Panel NotNamed(CompetitionId competition) => new() { Competition = competition };

    /// <summary>Identifier.</summary>
    public PanelId Id { get; private set; }

    /// <summary>Whether somebody named a team.</summary>
    public bool IsNamed => Id != default;

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Who chairs it; null: whoever holds the role in the call.</summary>
    public PanelChair? Chair { get; private set; }

    /// <summary>The members in the order named, those who left too.</summary>
    public IReadOnlyList<PanelMember> Members => members;

    /// <summary>The members who are on it now.</summary>
    public IEnumerable<PanelMember> Active => members.Where(member => member.IsActive);

    /// <summary>How the team changed since it was named, the oldest first.</summary>
    public IReadOnlyList<PanelChange> Changes => changes;

    /// <summary>The member who is on the team, or null.</summary>
    public PanelMember? Find(string evaluator) =>
        members.Find(member => member.Evaluator == evaluator && member.IsActive);

    /// <summary>Why these members cannot be a team together: panel.member-twice (an identifier or a person);
    /// reference.unknown (a criterion that the plan does not score).</summary>
    /// <param name="members">The members.</param>
    /// <param name="chair">The chair, or null.</param>
    /// <param name="leaves">The leaves of the plan's rated steps.</param>
    public static ImmutableArray<Refusal> Bars(
        IReadOnlyCollection<PanelMember> members,
        PanelChair? chair,
        IReadOnlySet<string> leaves
    )
    {
        var persons = members.Select(member => member.Person).Append(chair?.Person ?? "").Where(one => one != "");
        var twice = Twice(members.Select(member => member.Evaluator))
            .Concat(Twice(persons))
            .Select(one => new Refusal("panel.member-twice", one));
        var unknown =
            from member in members
            from criterion in member.Criteria
            where !leaves.Contains(criterion)
            select new Refusal("reference.unknown", criterion)
            {
                Subject = new Subject(null, member.Evaluator, criterion),
            };
        return [.. twice, .. unknown];
    }

    /// <summary>Takes members on and lets others go, all or nothing. Refuses version.stale, reason.missing (during the
    /// evaluation), evaluator.not-assigned (somebody leaves who is not on it), and what <see cref="Bars(
    /// IReadOnlyCollection{PanelMember}, PanelChair, IReadOnlySet{string})"/> refuses.</summary>
    /// <param name="change">Who comes and who goes.</param>
    /// <param name="leaves">The leaves of the plan's rated steps.</param>
    /// <param name="hasBegun">Whether the evaluation has begun.</param>
    /// <param name="by">Identifier of the person who changes it.</param>
    /// <param name="now">When.</param>
    public ImmutableArray<Refusal> Change(
        TeamChange change,
        IReadOnlySet<string> leaves,
        bool hasBegun,
        string by,
        DateTimeOffset now
    )
    {
        if (change.Version != Version)
            return [new Refusal("version.stale") { Current = this }];
        if (hasBegun && string.IsNullOrWhiteSpace(change.Reason))
            return [new Refusal("reason.missing")];
        var gone = change.Leaving.Where(evaluator => Find(evaluator) is null).ToList();
        if (gone.Count > 0)
            return [.. gone.Select(evaluator => new Refusal("evaluator.not-assigned", evaluator))];
        var staying = Active.Where(member => !change.Leaving.Contains(member.Evaluator));
        var past = members.FindAll(member => change.Joining.Any(one => one.Evaluator == member.Evaluator));
        var refusals = Bars([.. staying, .. change.Joining], change.Chair ?? Chair, leaves);
        refusals = refusals.AddRange(
            past.Where(member => refusals.All(one => !one.Arguments.Contains(member.Evaluator)))
                .Select(member => new Refusal("panel.member-twice", member.Evaluator))
        );
        if (!refusals.IsEmpty)
            return refusals;
        foreach (var evaluator in change.Leaving)
        {
            Find(evaluator)!.LeftAt = now;
            Note(PanelChangeKind.Left, evaluator);
        }
        foreach (var member in change.Joining)
        {
            members.Add(member with { Position = members.Count });
            Note(PanelChangeKind.Joined, member.Evaluator);
        }
        if (change.Chair is { } chair)
        {
            Chair = chair;
            Note(PanelChangeKind.Chairs, chair.Person);
        }
        Changed();
        return [];

        void Note(PanelChangeKind kind, string who) =>
            changes.Add(new PanelChange(changes.Count + 1, kind, who, change.Reason, by, now));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> identifiers) =>
        identifiers.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => group.Key);
}

/// <summary>Who comes and who goes, not yet checked.</summary>
/// <param name="Joining">The new members.</param>
/// <param name="Leaving">Identifiers of the evaluators who leave.</param>
/// <param name="Chair">The new chair; null: as before.</param>
/// <param name="Reason">Why; needed during the evaluation.</param>
/// <param name="Version">Version of the panel that was read.</param>
public sealed record TeamChange(
    IReadOnlyList<PanelMember> Joining,
    IReadOnlyList<string> Leaving,
    PanelChair? Chair,
    string? Reason,
    int Version
);

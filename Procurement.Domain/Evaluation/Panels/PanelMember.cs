using Procurement.Domain.Plans.Criteria;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>One member of a team; who leaves stays in the list, with the instant.</summary>
/// <param name="Evaluator">Identifier in the programme: "E1". It is never given to another person.</param>
/// <param name="Name">The person's name.</param>
public sealed record PanelMember(string Evaluator, string Name)
{
    /// <summary>Identifier of the person's account; empty where the team was named on paper.</summary>
    public string Person { get; init; } = "";

    /// <summary>The leaves that they score; empty: all of them.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>Place in the team's list, from 0.</summary>
    public int Position { get; init; }

    /// <summary>When they left the team; null: they are on it.</summary>
    public DateTimeOffset? LeftAt { get; internal set; }

    /// <summary>Whether they are on the team.</summary>
    public bool IsActive => LeftAt is null;

    /// <summary>Whether they score a leaf.</summary>
    public bool Scores(string leaf) => Criteria.Count == 0 || Criteria.Contains(leaf);

    /// <summary>The leaves of a step that they score, in the plan's order.</summary>
    public IEnumerable<Criterion> Of(IEnumerable<Criterion> leaves) => leaves.Where(leaf => Scores(leaf.Id));
}

/// <summary>Who leads the panel's consensus and scores nothing.</summary>
/// <param name="Person">Identifier of the person's account.</param>
/// <param name="Name">The person's name.</param>
public sealed record PanelChair(string Person, string Name);

/// <summary>One change of a team; changes are only ever added.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Who">Identifier of the evaluator; of a chair, of the person.</param>
/// <param name="Reason">Why; null before the evaluation begins.</param>
/// <param name="By">Identifier of the person who changed it.</param>
/// <param name="At">When.</param>
public sealed record PanelChange(
    int Number,
    PanelChangeKind Kind,
    string Who,
    string? Reason,
    string By,
    DateTimeOffset At
);

/// <summary>How a team changes.</summary>
public enum PanelChangeKind
{
    /// <summary>A member joined.</summary>
    Joined,

    /// <summary>A member left.</summary>
    Left,

    /// <summary>Somebody became the chair.</summary>
    Chairs,
}

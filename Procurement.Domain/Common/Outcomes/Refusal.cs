using System.Collections.Immutable;

namespace Procurement.Domain.Common.Outcomes;

/// <summary>
/// Why something was not done: a stable code and what its sentence needs. It carries no sentence; the doors
/// look that up in the reader's language. What is refused has changed nothing.
/// </summary>
/// <param name="Code">Thing, dot, what is wrong: <c>score.above-maximum</c>. Never renamed once published.</param>
/// <param name="Arguments">Values for the sentence's placeholders, in order: text, <c>Points</c>, <c>Money</c>, numbers.</param>
public sealed record Refusal(string Code, params ImmutableArray<object> Arguments)
{
    /// <summary>What the refusal is about, where one act can be refused for several reasons at once.</summary>
    public Subject? Subject { get; init; }

    /// <summary>What stands now, where somebody changed it since it was read (version.stale), as that person may see it;
    /// no part of what makes two refusals equal.</summary>
    public object? Current { get; init; }

    /// <summary>Two refusals are equal when code, arguments and subject are.</summary>
    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Subject == other.Subject && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Subject, Arguments.Length);
}

/// <summary>Whose, and which, value a refusal is about; what does not apply is null.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Item">Identifier of the criterion or requirement.</param>
/// <param name="Cell">The cell of the spreadsheet that was sent: "B1!C12".</param>
public sealed record Subject(string? Bidder = null, string? Evaluator = null, string? Item = null, string? Cell = null);

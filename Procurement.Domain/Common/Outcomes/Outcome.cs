using System.Collections.Immutable;

namespace Procurement.Domain.Common.Outcomes;

/// <summary>What came of an act: its value, or the refusals that stopped it. Never both, never neither.</summary>
public sealed class Outcome<T> : IOutcome<Outcome<T>>
{
    private readonly T? value;

    private Outcome(T? value, ImmutableArray<Refusal> refusals)
    {
        this.value = value;
        Refusals = refusals;
    }

    /// <summary>Why nothing was done; empty where it was.</summary>
    public ImmutableArray<Refusal> Refusals { get; }

    /// <summary>Whether the act was refused.</summary>
    public bool IsRefused => !Refusals.IsEmpty;

    /// <summary>The value of an act that was done.</summary>
    /// <exception cref="InvalidOperationException">The act was refused.</exception>
    public T Value => IsRefused ? throw new InvalidOperationException($"Refused: {Refusals[0].Code}") : value!;

    /// <summary>Whether what was done is kept although the act was refused: a late submission is refused, and recorded with
    /// its instant.</summary>
    public bool IsKept { get; private init; }

    /// <summary>Refused, and what was done is kept all the same.</summary>
    public static Outcome<T> RefusedAndKept(Refusal refusal) => new(default, [refusal]) { IsKept = true };

    /// <summary>Refused; for the pipeline, which does not know the value's type.</summary>
    public static Outcome<T> Refused(ImmutableArray<Refusal> refusals) => refusals;

    /// <summary>Done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Refused for several reasons.</summary>
    public static implicit operator Outcome<T>(ImmutableArray<Refusal> refusals) =>
        refusals.IsEmpty
            ? throw new ArgumentException("A refusal needs a reason.", nameof(refusals))
            : new(default, refusals);
}

/// <summary>What the pipeline needs to know of any outcome: whether to keep what was done.</summary>
public interface IOutcome<TSelf>
{
    /// <summary>Why nothing was done; empty where it was.</summary>
    ImmutableArray<Refusal> Refusals { get; }

    /// <summary>Whether the act was refused.</summary>
    bool IsRefused { get; }

    /// <summary>Whether what was done is kept although the act was refused.</summary>
    bool IsKept { get; }

    /// <summary>An outcome that is refused.</summary>
    static abstract TSelf Refused(ImmutableArray<Refusal> refusals);
}

/// <summary>The value of an act that returns nothing else.</summary>
public readonly record struct Done;

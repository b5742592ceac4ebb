namespace Procurement.Domain.Debriefs;

/// <summary>
/// A value that a policy lets a document say. Only a <see cref="DisclosurePolicy"/> makes one, so that a document which
/// asks for one cannot be filled with what its policy withholds.
/// </summary>
/// <typeparam name="T">What is said.</typeparam>
public sealed record Disclosed<T>
{
    internal Disclosed(Disclosable what, T value) => (What, Value) = (what, value);

    /// <summary>Under which permission it is said.</summary>
    public Disclosable What { get; }

    /// <summary>What is said.</summary>
    public T Value { get; }
}

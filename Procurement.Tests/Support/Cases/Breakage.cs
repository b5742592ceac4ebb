namespace Procurement.Tests.Support.Cases;

/// <summary>Changes that make a valid case a faulty one.</summary>
/// <param name="Code">The fault's code.</param>
/// <param name="At">Where it must be told.</param>
/// <param name="Changes">What is put at each place, in JSON; null: what stands there is taken out.</param>
internal sealed record Breakage(string Code, string At, params (string Place, string? Json)[] Changes)
{
    /// <summary>Whether two can be done to one case without either touching the other.</summary>
    public bool GoesWith(Breakage other) =>
        !Changes.Any(one => other.Changes.Any(two => Holds(one.Place, two.Place) || Holds(two.Place, one.Place)));

    public override string ToString() => $"{Code} at {At}";

    private static bool Holds(string place, string inner) =>
        (inner + "/").StartsWith(place + "/", StringComparison.Ordinal);
}

namespace Procurement.Acceptance.Forms;

/// <summary>What became of a form that was sent.</summary>
/// <param name="Came">In a word.</param>
/// <param name="Faults">What is wrong with the answer.</param>
internal sealed record FormResult(string Came, IReadOnlyList<string> Faults)
{
    public const string Refused = "refused";
    public const string Taken = "taken";

    /// <summary>What was sent before it has taken it from the page.</summary>
    public static FormResult Gone { get; } = new("gone", []);
}

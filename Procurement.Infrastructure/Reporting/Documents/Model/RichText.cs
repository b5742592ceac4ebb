using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>A run of text in one weight and one language.</summary>
/// <param name="Value">The text; no line breaks. Spaces that must not break are U+00A0.</param>
/// <param name="Strong">Semibold.</param>
/// <param name="Language">Set where the run is not in the document's language.</param>
/// <param name="Spoken">Replacement text for a screen reader, for example of an en dash or of a formula.</param>
/// <param name="Quiet">In the quiet colour: words that stand in for something that is not there.</param>
public sealed record Run(
    string Value,
    bool Strong = false,
    Language? Language = null,
    string? Spoken = null,
    bool Quiet = false
);

/// <summary>Text made of runs, set as one line of words.</summary>
public sealed record RichText(IReadOnlyList<Run> Runs)
{
    /// <summary>No text at all.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Plain text.</summary>
    public static implicit operator RichText(string value) => new([new Run(value)]);

    /// <summary>One run.</summary>
    public static implicit operator RichText(Run run) => new([run]);

    /// <summary>Several runs, one after another.</summary>
    public static RichText Of(params Run[] runs) => new(runs);

    /// <summary>The characters, without weight and language.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Value));
}

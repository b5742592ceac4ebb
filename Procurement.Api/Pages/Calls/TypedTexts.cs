using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Calls;

/// <summary>A text in both languages as a form brings it: the field's name, then ".en" and ".fr".</summary>
public sealed class TypedTexts
{
    /// <summary>English.</summary>
    public string? En { get; set; }

    /// <summary>French.</summary>
    public string? Fr { get; set; }

    /// <summary>The text as it stands.</summary>
    public static TypedTexts Of(BilingualText? text) => new() { En = text?.English, Fr = text?.French };

    /// <summary>The text.</summary>
    public BilingualText Text => new(Plain(En), Plain(Fr));

    /// <summary>The text; null where nothing was typed in either language.</summary>
    public BilingualText? Any => Text is { English: "", French: "" } ? null : Text;

    /// <summary>The fields, under a name, of the languages in which it is missing.</summary>
    public IEnumerable<string> Missing(string name) =>
        Text.Missing().Select(language => $"{name}.{(language == Language.French ? "Fr" : "En")}");

    private static string Plain(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>Two fields for one text, a language each, beside each other.</summary>
/// <param name="Page">The page.</param>
/// <param name="Name">Name of the field, without the language.</param>
/// <param name="Label">What the text is.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Hint">What helps to write it; null: nothing.</param>
/// <param name="Rows">Lines of each; 0: one line.</param>
internal sealed record TextPair(
    CallsPage Page,
    string Name,
    string Label,
    TypedTexts Value,
    string? Hint = null,
    int Rows = 0
) : IOnPage
{
    LocalizedPage IOnPage.Page => Page;

    /// <summary>What stands between the name and the language.</summary>
    public string Mark { get; init; } = ".";
}

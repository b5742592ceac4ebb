using FsCheck;
using FsCheck.Fluent;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Builders;

/// <summary>Texts as people type and paste them: both languages, other scripts, accents apart, pictures, garbage.</summary>
internal static class AnyText
{
    private static readonly string[] words =
    [
        "reason",
        "l’évaluation",
        "Coopérative",
        "« motif »",
        "$46,800,000.00",
        "1\u00A0234,50\u00A0$",
        "client-centred",
        "co-ope\u0301rative",
        "x\u0338",
        "e\u0301\u0323\u0300",
        "שלום",
        "مرحبا",
        "漢字",
        "ᐃᓄᒃᑎᑐᑦ",
        "👩‍👩‍👧",
        "🇨🇦",
        "a\u202Eb\u202C",
        "\u0007",
        "\uD83D",
        "(paren) \\ back",
        "two  spaces",
        "tab\tbed",
        new string('W', 120),
        string.Join('-', Enumerable.Repeat("half", 40)),
    ];

    /// <summary>At least one word.</summary>
    public static Gen<string> Line { get; } =
        from count in Gen.Frequency((8, Gen.Choose(1, 8)), (3, Gen.Choose(8, 60)), (1, Gen.Constant(400)))
        from chosen in Gen.ArrayOf(Gen.Elements(words), count)
        select "A " + string.Join(' ', chosen);

    /// <summary>A name of up to 200 characters.</summary>
    public static Gen<string> Name { get; } = Line.Select(line => line.Length <= 200 ? line : Cut(line));

    /// <summary>Runs in either weight, language and colour.</summary>
    public static Gen<RichText> Rich { get; } =
        from count in Gen.Choose(1, 3)
        from runs in Gen.ArrayOf(Run, count)
        select new RichText(runs);

    private static Gen<Run> Run =>
        from text in Line
        from strong in Gen.Elements(true, false)
        from quiet in Gen.Elements(true, false)
        from language in Gen.Elements<Language?>(null, Language.French, Language.English)
        select new Run(text, strong, language, Quiet: quiet);

    // Not inside a pair: half a character is tried apart.
    private static string Cut(string line) => char.IsHighSurrogate(line[199]) ? line[..199] : line[..200];
}

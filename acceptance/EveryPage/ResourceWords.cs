using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Procurement.Acceptance.EveryPage;

/// <summary>The words of the resource pairs, read from the source tree, and what of them must not stand on a page in the
/// other language.</summary>
internal sealed partial class ResourceWords
{
    /// <summary>As short as this, a sentence may be a name or a word of both languages.</summary>
    private const int WordsOfSentence = 3;

    /// <summary>What is said in the other language: its name, and that a document exists in it.</summary>
    private const string InOther = "OtherLanguage";

    private readonly IReadOnlyList<Entry> entries;
    private readonly HashSet<string> keys;
    private readonly Dictionary<string, Foreign> foreign;

    private ResourceWords(IReadOnlyList<Entry> entries)
    {
        this.entries = entries;
        keys = [.. entries.Where(entry => entry.Key.Contains('.')).Select(entry => entry.Key)];
        foreign = new()
        {
            ["fr"] = Foreign.Of(entries.Select(entry => entry.English), entries.Select(entry => entry.French)),
            ["en"] = Foreign.Of(entries.Select(entry => entry.French), entries.Select(entry => entry.English)),
        };
    }

    /// <summary>Of all pairs of the product.</summary>
    public static ResourceWords All { get; } =
        new([
            .. Directory
                .EnumerateFiles(SourceTree.Root, "*.en.resx", SearchOption.AllDirectories)
                .Where(path => !Made.IsMatch(path))
                .SelectMany(Pair)
                .Where(entry => !entry.Key.EndsWith(InOther, StringComparison.Ordinal)),
        ]);

    /// <summary>How many sentences are looked for.</summary>
    public int Count => foreign.Values.Sum(one => one.Whole.Count);

    /// <summary>What a key says in the language of a tag; nothing where there is no such key.</summary>
    public string? In(string tag, string key) =>
        entries.FirstOrDefault(entry => entry.Key == key) is not { } found ? null
        : tag.StartsWith("fr", StringComparison.Ordinal) ? found.French
        : found.English;

    /// <summary>What a piece of text says in the wrong language, or with a key or a placeholder left in it.</summary>
    public IEnumerable<string> Faults(PageText text)
    {
        if (keys.Contains(text.Text))
            yield return $"the key {text.Text}";
        if (Placeholder.IsMatch(text.Text))
            yield return $"a placeholder in “{text.Text}”";
        if (!foreign.TryGetValue(text.Lang.Split('-')[0], out var other))
            yield return $"“{text.Text}” is marked as of the language “{text.Lang}”";
        else if (other.Whole.Contains(text.Text))
            yield return $"“{text.Text}” is not {text.Lang}";
        else if (other.Parts.FirstOrDefault(part => text.Text.Contains(part, StringComparison.Ordinal)) is { } found)
            yield return $"“{found}” in “{text.Text}” is not {text.Lang}";
    }

    private static IEnumerable<Entry> Pair(string path)
    {
        var french = Read(path.Replace(".en.resx", ".fr.resx"));
        return Read(path).Select(entry => new Entry(entry.Key, entry.Value, french[entry.Key]));
    }

    private static Dictionary<string, string> Read(string path) =>
        XDocument
            .Load(path)
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{\d+[:}]")]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Made { get; }

    private sealed record Entry(string Key, string English, string French);

    /// <summary>What is of one language only: whole sentences, and long parts of those with placeholders.</summary>
    private sealed record Foreign(HashSet<string> Whole, string[] Parts)
    {
        public static Foreign Of(IEnumerable<string> theirs, IEnumerable<string> ours)
        {
            var own = ours.Select(Folded).ToList();
            var words = own.ToHashSet();
            var all = string.Join('\n', own);
            var pieces = theirs.Select(Folded).SelectMany(one => Placeholder.Split(one)).Select(one => one.Trim());
            return new(
                [.. theirs.Select(Folded).Where(one => one.Any(char.IsLetter) && !words.Contains(one))],
                [.. pieces.Where(one => one.Split(' ').Length >= WordsOfSentence && !all.Contains(one)).Distinct()]
            );
        }

        private static string Folded(string text) => Regex.Replace(text, "[ \n\t]+", " ").Trim();
    }
}

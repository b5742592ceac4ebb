using System.Collections.Frozen;
using System.Globalization;

namespace Procurement.Domain.Common.Texts;

/// <summary>What Unicode says of each character: what it is made of, and where it stands among combining marks.</summary>
internal static class CanonicalForms
{
    private static readonly FrozenDictionary<int, int[]> Parts;
    private static readonly FrozenDictionary<int, int> Classes;
    private static readonly FrozenDictionary<(int, int), int> Pairs;

    static CanonicalForms()
    {
        var parts = new Dictionary<int, int[]>();
        var classes = new Dictionary<int, int>();
        var pairs = new Dictionary<(int, int), int>();
        foreach (var fields in Lines())
        {
            if (fields[0] == "c")
            {
                for (var point = Hex(fields[2]); point <= Hex(fields[3]); point++)
                    classes.Add(point, int.Parse(fields[1], CultureInfo.InvariantCulture));
                continue;
            }
            parts.Add(Hex(fields[1]), [.. fields[2..].Select(Hex)]);
            if (fields[0] == "d")
                pairs.Add((Hex(fields[2]), Hex(fields[3])), Hex(fields[1]));
        }
        Parts = parts.ToFrozenDictionary();
        Classes = classes.ToFrozenDictionary();
        Pairs = pairs.ToFrozenDictionary();
    }

    /// <summary>The parts of a character, or null where it has none.</summary>
    public static int[]? PartsOf(int point) => Parts.GetValueOrDefault(point);

    /// <summary>Its combining class; 0 for a letter.</summary>
    public static int ClassOf(int point) => Classes.GetValueOrDefault(point);

    /// <summary>The character that two make together, or null.</summary>
    public static int? Joined(int first, int second) =>
        Pairs.TryGetValue((first, second), out var joined) ? joined : null;

    private static IEnumerable<string[]> Lines()
    {
        using var stream = typeof(CanonicalForms).Assembly.GetManifestResourceStream("CanonicalForms.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

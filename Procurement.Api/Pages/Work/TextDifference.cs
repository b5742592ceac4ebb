using System.Text.RegularExpressions;

namespace Procurement.Api.Pages.Work;

/// <summary>Where a part of two texts stands.</summary>
internal enum TextSide
{
    /// <summary>In both.</summary>
    Both,

    /// <summary>In the first only.</summary>
    First,

    /// <summary>In the second only.</summary>
    Second,
}

/// <summary>A part of two texts.</summary>
/// <param name="Side">Where it stands.</param>
/// <param name="Text">The part, with its blanks.</param>
internal sealed record TextPart(TextSide Side, string Text);

/// <summary>What two texts share and where they differ, sentence by sentence.</summary>
/// <param name="Parts">The parts in order.</param>
internal sealed partial record TextDifference(IReadOnlyList<TextPart> Parts)
{
    /// <summary>Longer texts are not compared: all of both differs.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>The first text.</summary>
    public IEnumerable<TextPart> First => Parts.Where(one => one.Side != TextSide.Second);

    /// <summary>The second text.</summary>
    public IEnumerable<TextPart> Second => Parts.Where(one => one.Side != TextSide.First);

    /// <summary>Whether they differ at all.</summary>
    public bool Any => Parts.Any(one => one.Side != TextSide.Both);

    /// <summary>All of both: what they share once, what is in one of them beside it.</summary>
    public string Joined =>
        string.Concat(
            Parts.Select(
                (one, index) => index > 0 && NeedsBlank(Parts[index - 1].Text, one.Text) ? " " + one.Text : one.Text
            )
        );

    /// <summary>Compares two texts.</summary>
    public static TextDifference Between(string first, string second)
    {
        string[] ones = [.. Sentences.Matches(first).Select(match => match.Value)];
        string[] others = [.. Sentences.Matches(second).Select(match => match.Value)];
        if ((long)ones.Length * others.Length > MostPairs)
            return new(Merged([(TextSide.First, first), (TextSide.Second, second)]));
        var shared = Shared(ones, others);
        var parts = new List<(TextSide, string)>();
        for (int i = 0, j = 0; i < ones.Length || j < others.Length; )
            if (i < ones.Length && j < others.Length && Same(ones[i], others[j]))
            {
                parts.Add((TextSide.Both, others[j++]));
                i++;
            }
            else if (j == others.Length || (i < ones.Length && shared[i + 1, j] >= shared[i, j + 1]))
                parts.Add((TextSide.First, ones[i++]));
            else
                parts.Add((TextSide.Second, others[j++]));
        return new(Merged(parts));
    }

    private static bool NeedsBlank(string before, string after) =>
        before.Length > 0 && after.Length > 0 && !char.IsWhiteSpace(before[^1]) && !char.IsWhiteSpace(after[0]);

    private static bool Same(string one, string other) =>
        one.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    /// <summary>How many sentences each pair of rests shares.</summary>
    private static int[,] Shared(string[] ones, string[] others)
    {
        var shared = new int[ones.Length + 1, others.Length + 1];
        for (var i = ones.Length - 1; i >= 0; i--)
        for (var j = others.Length - 1; j >= 0; j--)
            shared[i, j] = Same(ones[i], others[j])
                ? shared[i + 1, j + 1] + 1
                : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        return shared;
    }

    private static List<TextPart> Merged(IEnumerable<(TextSide Side, string Text)> sentences)
    {
        var parts = new List<TextPart>();
        foreach (var (side, text) in sentences)
            if (parts is [.., var last] && last.Side == side)
                parts[^1] = last with { Text = last.Text + text };
            else if (text.Length > 0)
                parts.Add(new TextPart(side, text));
        return parts;
    }

    // A sentence or line with the blanks after it, so that the parts are the text.
    [GeneratedRegex(@".+?(?:[.!?…](?=\s)|\n|$)\s*", RegexOptions.Singleline)]
    private static partial Regex Sentences { get; }
}

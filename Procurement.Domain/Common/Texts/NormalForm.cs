using System.Text;

namespace Procurement.Domain.Common.Texts;

/// <summary>
/// Unicode normal form C: the one spelling under which the same letters are the same bytes, however they were typed.
/// </summary>
/// <remarks>
/// Source: Unicode Standard Annex 15. Our own, because <see cref="string.Normalize()"/> gives every text back
/// unchanged in a program that runs without a computer's language data (InvariantGlobalization), as this one does so
/// that no computer's data can change a figure.
/// </remarks>
public static class NormalForm
{
    private const char LastPlain = '\u02FF';
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int Vowels = 21;
    private const int Trails = 28;
    private const int Leads = 19;
    private const int Syllables = Leads * Vowels * Trails;

    /// <summary>The text in normal form C; half a surrogate pair stands for itself.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastPlain))
            return text;
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i))
                Decompose(char.ConvertToUtf32(text, i++), points);
            else
                Decompose(text[i], points);
        Order(points);
        var composed = new StringBuilder(text.Length);
        foreach (var point in Composed(points))
            if (point > char.MaxValue)
                composed.Append(char.ConvertFromUtf32(point));
            else
                composed.Append((char)point);
        return composed.ToString();
    }

    private static void Decompose(int point, List<int> into)
    {
        var syllable = point - SyllableBase;
        if (syllable is >= 0 and < Syllables)
        {
            into.Add(LeadBase + syllable / (Vowels * Trails));
            into.Add(VowelBase + syllable % (Vowels * Trails) / Trails);
            if (syllable % Trails != 0)
                into.Add(TrailBase + syllable % Trails);
        }
        else if (CanonicalForms.PartsOf(point) is { } parts)
            foreach (var part in parts)
                Decompose(part, into);
        else
            into.Add(point);
    }

    /// <summary>Sorts each run of combining marks by class; marks of one class keep their order.</summary>
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CanonicalForms.ClassOf(points[end]) > 0)
                end++;
            foreach (var (i, mark) in points[start..end].OrderBy(CanonicalForms.ClassOf).Index())
                points[start + i] = mark;
            start = end;
        }
    }

    /// <summary>Joins each mark to the last letter before it, where nothing between them stands in the way.</summary>
    private static List<int> Composed(List<int> points)
    {
        var result = new List<int>(points.Count);
        var starter = -1;
        var last = 0;
        foreach (var point in points)
        {
            var rank = CanonicalForms.ClassOf(point);
            var adjoins = starter == result.Count - 1;
            if (starter >= 0 && (adjoins || (last != 0 && last < rank)) && Join(result[starter], point) is { } joined)
            {
                result[starter] = joined;
                continue;
            }
            if (rank == 0)
                starter = result.Count;
            last = rank;
            result.Add(point);
        }
        return result;
    }

    private static int? Join(int first, int second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            return SyllableBase + (lead * Vowels + vowel) * Trails;
        var syllable = first - SyllableBase;
        var trail = second - TrailBase;
        if (syllable is >= 0 and < Syllables && syllable % Trails == 0 && trail is > 0 and < Trails)
            return first + trail;
        return CanonicalForms.Joined(first, second);
    }
}

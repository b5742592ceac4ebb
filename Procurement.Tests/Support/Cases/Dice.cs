namespace Procurement.Tests.Support.Cases;

/// <summary>Everything that is drawn for a generated case, from one seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public bool OneIn(int count) => random.Next(count) == 0;

    public int From(int least, int most) => random.Next(least, most + 1);

    public T Pick<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }

    /// <summary>Some of the items, in their order; at least so many.</summary>
    public T[] Some<T>(IReadOnlyList<T> items, int least)
    {
        var chosen = Shuffled(Enumerable.Range(0, items.Count)).Take(From(Math.Min(least, items.Count), items.Count));
        return [.. chosen.Order().Select(index => items[index])];
    }

    /// <summary>A number in one of the ways in which JSON lets it be written.</summary>
    public JsonNode Number(decimal value)
    {
        var text = value.ToString("0.##########", CultureInfo.InvariantCulture);
        return JsonNode.Parse(
            From(0, 11) switch
            {
                0 when text.Contains('.', StringComparison.Ordinal) => text + "0",
                0 => text + ".00",
                1 => (value * 10).ToString("0.##########", CultureInfo.InvariantCulture) + "e-1",
                2 => (value / 100).ToString("0.############", CultureInfo.InvariantCulture) + "E+2",
                _ => text,
            }
        )!;
    }

    /// <summary>The same words in both languages.</summary>
    public static JsonObject Text(string words) => new() { ["en"] = words, ["fr"] = words + " (fr)" };
}

namespace Procurement.Tests.Support.Worlds;

/// <summary>Two worlds, and what people see differ between them.</summary>
internal static class Pair
{
    /// <summary>What each of the observers can tell the worlds apart by: one line a difference.</summary>
    public static async Task<IReadOnlyList<string>> Differences(
        WorldFigures one,
        WorldFigures other,
        IEnumerable<string> observers,
        string? actor = null
    )
    {
        var worlds = await Task.WhenAll(Task.Run(() => World.Of(one)), Task.Run(() => World.Of(other)));
        await using var first = worlds[0];
        await using var second = worlds[1];
        var known = new Known(first, second);
        var questions = Observer.Questions(first, known);
        var differences = new List<string>();
        foreach (var observer in observers)
            differences.AddRange(await Compare(first, second, observer, questions));
        if (actor is not null)
            differences.AddRange(await Compare(first, second, actor, Observer.Acts(first, known)));
        return differences;
    }

    private static async Task<IEnumerable<string>> Compare(
        World first,
        World second,
        string observer,
        List<Address> addresses
    )
    {
        var seen = await Task.WhenAll(
            Task.Run(() => Observer.See(first, observer, addresses)),
            Task.Run(() => Observer.See(second, observer, addresses))
        );
        return addresses
            .Select((address, index) => (address, One: seen[0][index], Other: seen[1][index]))
            .Where(pair => pair.One != pair.Other)
            .Select(pair =>
                $"{first.Figures.Stage}: {observer} {pair.address.Method} {pair.address.Path}: "
                + $"{Around(pair.One, pair.Other)} | {Around(pair.Other, pair.One)}"
            );
    }

    /// <summary>The first place where two texts differ.</summary>
    private static string Around(string text, string other)
    {
        var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 80);
        return text[from..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");
    }
}

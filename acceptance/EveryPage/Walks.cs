using System.Collections.Concurrent;
using System.Diagnostics;

namespace Procurement.Acceptance.EveryPage;

/// <summary>The walks of a run, each made once, for whichever test asks first.</summary>
internal static class Walks
{
    private static readonly ConcurrentDictionary<(string Person, string Language), Lazy<Task<Walk>>> Made = new();

    /// <summary>What was drawn in this run.</summary>
    public static Drawings Drawings { get; } = new();

    /// <summary>Everybody's, in both languages.</summary>
    public static IEnumerable<(string Person, string Language)> All =>
        from person in DemoVisitor.All.Prepend(DemoVisitor.Nobody)
        from language in new[] { "en", "fr" }
        select (person, language);

    /// <summary>One person's in one language.</summary>
    public static Task<Walk> Of(string person, string language) =>
        Made.GetOrAdd((person, language), key => new(() => Make(key.Person, key.Language))).Value;

    private static async Task<Walk> Make(string person, string language)
    {
        var site = await Sites.ForReading;
        var watch = Stopwatch.StartNew();
        await using var browser = await new Device().Open(site.Address);
        var walk = new Walk(browser, Drawings, language);
        await walk.From(await DemoVisitor.Enter(browser, person, language));
        TestContext.Progress.WriteLine(
            $"{person}, {language}: {walk.Seen.Count} pages, {walk.Drawn} drawn, {watch.Elapsed.TotalSeconds:0} s"
        );
        if (walk.Faults.Any(fault => fault.Check == PageChecks.Names.Answer))
            TestContext.Progress.WriteLine(site.Said[^Math.Min(site.Said.Length, 6000)..]);
        return walk;
    }
}

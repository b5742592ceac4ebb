using System.Collections.Immutable;
using Procurement.Api.Endpoints.Routes;
using Procurement.Tests.Security;

namespace Procurement.Tests.Support.Worlds;

/// <summary>Every identifier that an attentive person could know in either world of a pair.</summary>
internal sealed partial class Known
{
    private readonly Dictionary<string, ImmutableArray<string?>> values;

    public Known(World one, World other) =>
        values = new()
        {
            ["programme"] = [$"{one.Programme.Value}"],
            ["call"] = [$"{one.Call.Value}"],
            ["competition"] = [$"{one.Competition.Value}"],
            ["step"] = ["mandatory", WorldLife.Technical, WorldLife.Price],
            ["criterion"] = [.. WorldFigures.Leaves],
            ["bidder"] = [.. one.Figures.Bidders],
            ["evaluator"] = [null, .. one.Figures.Evaluators],
            ["region"] = ["ALL"],
            ["document"] =
            [
                .. one.Documents.Concat(other.Documents).Distinct().Select(document => document.Value.ToString()),
            ],
        };

    /// <summary>Whether it is the name of something that more than one of can be asked for.</summary>
    public static bool IsName(string name) => name is "evaluator" or "bidder" or "step" or "region";

    public IEnumerable<string> Documents => values["document"]!;

    public IEnumerable<IReadOnlyDictionary<string, string?>> Combinations(IReadOnlyList<string> names, ApiRoute route)
    {
        IEnumerable<ImmutableDictionary<string, string?>> made = [ImmutableDictionary<string, string?>.Empty];
        foreach (var name in names)
            made = [.. made.SelectMany(one => Of(name, route).Select(value => one.SetItem(name, value)))];
        foreach (var one in made)
            yield return one;
        var first = made.First();
        foreach (var name in names)
            yield return first.SetItem(name, Unknown(name));
    }

    /// <summary>The addresses of a page, with every combination of what is known.</summary>
    public IEnumerable<string> Pages(string route)
    {
        IEnumerable<string> made = ["/" + route];
        foreach (Match name in Placeholder.Matches(route))
        {
            var known = values.GetValueOrDefault(name.Groups[1].Value, ["1"]).Where(value => value is not null);
            made = [.. made.SelectMany(one => known.Select(value => one.Replace(name.Value, value)))];
        }
        return made;
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Placeholder { get; }

    private ImmutableArray<string?> Of(string name, ApiRoute route)
    {
        var known = values.GetValueOrDefault(name, [SampleTextOf(name, route)]);
        return route.Parameters.Contains(name) ? [.. known.Where(one => one is not null)] : known;
    }

    private static string SampleTextOf(string name, ApiRoute route) =>
        route.Parameters.Contains(name) ? SampleBody.Text(route, name) : "x";

    private static string Unknown(string name) =>
        name is "step" or "criterion" or "bidder" or "evaluator" or "region"
            ? "X9"
            : $"{new Guid(1, 2, 3, new byte[8])}";
}

namespace Procurement.Tests.Support.Cases;

/// <summary>Every code of cases/FORMAT.md's table, each provoked in the small case by changes that do not touch each
/// other.</summary>
internal static class BrokenCase
{
    private const string Call = "/callsForProposals/0";
    private const string First = Call + "/submissions/0";
    private const string Second = Call + "/submissions/1";
    private const string Total = Call + "/plan/totalPoints";
    private const string Rated = Call + "/plan/steps/1";

    /// <summary>First round: not of this format.</summary>
    public static IReadOnlyList<Breakage> Form { get; } =
    [
        Setting("case.unknown-property", "/colour", "1"),
        Setting("case.unknown-property", First + "/colour", "{}"),
        Setting("case.unknown-property", Call + "/plan/service", "{}"),
        Setting("case.unknown-property", Rated + "/budget", "5"),
        Without("case.missing-property", "/source"),
        Without("case.missing-property", "/about/fr"),
        Without("case.missing-property", Call + "/plan/rounding/mode"),
        Without("case.missing-property", Rated + "/maximum"),
        Without("case.missing-property", First + "/receivedAt"),
        Without("case.missing-property", First + "/consensus/T1/points"),
        Setting("case.missing-property", "/bidders/0/name", "\" \""),
        Setting("case.wrong-type", "/case", "\"Not a name\""),
        Setting("case.wrong-type", "/synthetic", "\"true\""),
        Setting("case.wrong-type", "/timeZone", "\"America/Torono\""),
        Setting("case.wrong-type", Call + "/closesAt", "\"2021-10-31T17:00:00\""),
        Setting("case.wrong-type", Call + "/plan/ranking", "\"highest\""),
        Setting("case.wrong-type", Call + "/plan/steps/2/formula", "null"),
        Setting("case.wrong-type", Second + "/scores/E1/T1", "\"50\""),
        Setting("case.wrong-type", Second + "/price", "true"),
        Setting("case.wrong-type", Second + "/mandatory", "[]"),
    ];

    /// <summary>Second round: of this format, and cannot stand.</summary>
    public static IReadOnlyList<Breakage> Standing { get; } =
    [
        new("plan.maximum-differs-from-criteria", Rated + "/maximum", (Rated + "/maximum", "99"), (Total, "179")),
        Setting("plan.total-differs-from-steps", Total, "180.000001"),
        Setting("plan.duplicate-id", Call + "/plan/steps/2/id", "\"mandatory\""),
        Setting("plan.minimum-above-maximum", Rated + "/minimum/points", "100.01"),
        new("plan.minimum-above-maximum", Rated + "/minimum/percent", (Rated + "/minimum", "{\"percent\":101}")),
        Setting("plan.minimum-above-maximum", Rated + "/criteria/1/minimum", "40.5"),
        Setting("plan.unknown-tie-break", Call + "/plan/tieBreak/0", "\"step:none\""),
        Setting("plan.unknown-tie-break", Call + "/plan/tieBreak/1", "\"coin\""),
        new("plan.draw-seed-missing", Call + "/plan/drawSeed", (Call + "/plan/tieBreak/0", "\"draw\"")),
        Without("plan.text-missing", Call + "/plan/steps/2/name/fr"),
        Setting("plan.text-missing", Call + "/plan/steps/0/requirements/0/text/en", "\" \""),
        Setting("reference.unknown", Call + "/regions/1", "\"PEEL\""),
        Setting("reference.unknown", Second + "/bidder", "\"B9\""),
        Setting("reference.unknown", First + "/scores/E9", "{\"T1\":3}"),
        Setting("reference.unknown", Second + "/scores/E2/T9", "3"),
        Setting("reference.unknown", First + "/mandatory/M9", "true"),
        new("reference.unknown", "/evaluators/1/conflicts/0", ("/evaluators/1/conflicts", "[\"B9\"]")),
        new(
            "reference.duplicate",
            "/bidders/2/id",
            ("/bidders/2", """{"id":"B1","name":"x","language":"fr","kind":"public"}""")
        ),
        new("reference.duplicate", "/regions/1/code", ("/regions/1", """{"code":"YORK","name":{"en":"x","fr":"x"}}""")),
        new("reference.duplicate", "/evaluators/2/id", ("/evaluators/2", """{"id":"E2","name":"x"}""")),
        new(
            "submission.duplicate",
            Call + "/submissions/2",
            (Call + "/submissions/2", """{"bidder":"B1","region":"YORK","receivedAt":"2021-10-31T12:00:00Z"}""")
        ),
        Setting("score.above-maximum", First + "/scores/E1/T1", "60.01"),
        Setting("score.above-maximum", First + "/scores/E1/T2", "5.5"),
        Setting("score.below-zero", Second + "/scores/E1/T1", "-0.01"),
        Setting("score.off-scale", Second + "/scores/E1/T2", "4.25"),
        Setting("score.too-precise", Second + "/scores/E2/T1", "50.001"),
        Setting("score.above-maximum", Second + "/consensus/T1/points", "61"),
        Without("consensus.reason-missing", First + "/consensus/T1/reason"),
        new("mandatory.reason-missing", First + "/mandatory/M1/reason", (First + "/mandatory/M1", "{\"met\":false}")),
        new(
            "evaluator.conflict-declared",
            First + "/scores/E1",
            ("/evaluators/0/conflicts", "[\"B1\"]"),
            (First + "/scores/E1/T1", "50")
        ),
    ];

    /// <summary>Third round: what the evaluation lacks when it gets there.</summary>
    public static IReadOnlyList<Breakage> Lacking { get; } =
    [
        Without("mandatory.missing", First + "/mandatory/M1"),
        Without("score.missing", First + "/scores"),
        Without("score.missing", First + "/scores/E2/T2"),
        Without("consensus.missing", Second + "/consensus/T1"),
        Without("price.missing", First + "/price"),
        Setting("price.not-positive", First + "/price", "0"),
        Setting("price.not-positive", Second + "/price", "-1.001"),
        Setting("price.too-precise", Second + "/price", "1000.001"),
    ];

    /// <summary>The small case with breakages.</summary>
    public static JsonObject With(params IEnumerable<Breakage> breakages)
    {
        var file = SmallCase.Named("broken");
        foreach (var (place, json) in breakages.SelectMany(breakage => breakage.Changes))
            Put(file, place.Split('/')[1..], json);
        return file;
    }

    private static void Put(JsonNode file, string[] path, string? json)
    {
        foreach (var name in path[..^1])
            file = (file is JsonArray list ? list[int.Parse(name, null)] : file[name])!;
        if (json is null)
            file.AsObject().Remove(path[^1]);
        else if (file is JsonObject properties)
            properties[path[^1]] = JsonNode.Parse(json);
        else if (int.Parse(path[^1], null) is var index && index < file.AsArray().Count)
            file[index] = JsonNode.Parse(json);
        else
            file.AsArray().Add(JsonNode.Parse(json));
    }

    private static Breakage Setting(string code, string at, string json) => new(code, at, (at, json));

    private static Breakage Without(string code, string at) => new(code, at, (at, null));
}

namespace Procurement.Tests.Support.Cases;

/// <summary>Draws a whole valid case file from a seed, in the breadth of cases/FORMAT.md.</summary>
internal sealed class GeneratedCase
{
    private static readonly DateTimeOffset Closing = new(2021, 10, 31, 17, 0, 0, TimeSpan.FromHours(-4));
    private static readonly string[] Codes = ["YORK", "Halton Hills", "PEEL/1", "KWB"];
    private static readonly string[] Ids = ["B1", "B2", "B 3", "É4", "B-5", "b/6", "B7"];

    private readonly Dice dice;
    private readonly string[] regions;
    private readonly string[] bidders;
    private readonly JsonArray evaluators = [];

    private GeneratedCase(int seed)
    {
        dice = new Dice(seed);
        regions = Codes[..dice.From(1, 4)];
        bidders = Ids[..dice.From(1, Ids.Length)];
        foreach (var id in new[] { "E1", "E2", "É 3" }[..dice.From(1, 3)])
            evaluators.Add(new JsonObject { ["id"] = id, ["name"] = $"Evaluator Zq{id}" });
    }

    /// <summary>The case of a seed; its name holds the seed.</summary>
    public static JsonObject Of(int seed) => SealedParts.Thinned(new GeneratedCase(seed).Next(seed), seed);

    public static byte[] Bytes(JsonNode file) => Encoding.UTF8.GetBytes(file.ToJsonString());

    private JsonObject Next(int seed)
    {
        AddConflicts();
        var file = new JsonObject
        {
            ["case"] = $"generated-{seed}",
            ["about"] = Dice.Text("A generated case"),
            ["synthetic"] = !dice.OneIn(5),
            ["source"] = "drawn from a seed",
            ["buyer"] = Dice.Text("The buyer"),
            ["currency"] = dice.Pick("CAD", "EUR"),
            ["timeZone"] = dice.Pick("America/Toronto", "UTC", "Europe/Paris"),
            ["regions"] = new JsonArray([.. regions.Select(Region)]),
            ["bidders"] = new JsonArray([.. dice.Shuffled(bidders).Select(Bidder)]),
            ["evaluators"] = evaluators,
        };
        if (dice.OneIn(2))
            file["qualification"] = Qualification();
        var calls = new JsonArray();
        for (var i = dice.OneIn(4) ? 2 : 1; i > 0; i--)
            calls.Add(Call($"CFP{dice.Pick("-", "/", " é")}{i}"));
        file["callsForProposals"] = calls;
        return file;
    }

    private void AddConflicts()
    {
        if (evaluators.Count > 1 && dice.OneIn(2))
            evaluators[^1]!["conflicts"] = new JsonArray([
                .. dice.Some(bidders, 0).Select(bidder => JsonValue.Create(bidder)),
            ]);
    }

    private JsonNode Region(string code)
    {
        var region = new JsonObject { ["code"] = code, ["name"] = Dice.Text($"Region {code}") };
        if (dice.OneIn(3))
            region["complexity"] = dice.Pick("low", "medium", "high");
        return region;
    }

    private JsonNode Bidder(string id)
    {
        var bidder = new JsonObject
        {
            ["id"] = id,
            ["name"] = $"Firm Xw{id} Inc.",
            ["language"] = dice.Pick("en", "fr"),
            ["kind"] = dice.Pick("forProfit", "nonProfit", "public", "consortium"),
        };
        if (bidder.Word("kind") == "consortium")
            bidder["members"] = new JsonArray($"Lead of Xw{id}", $"Partner of Xw{id}");
        return bidder;
    }

    private JsonObject Qualification()
    {
        var plan = new GeneratedPlan(dice, isRfq: true).Next();
        var closesAt = Closing.AddMonths(-3);
        var rfq = new JsonObject
        {
            ["reference"] = "RFQ-1",
            ["title"] = Dice.Text("A request"),
            ["closesAt"] = closesAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null),
            ["plan"] = plan,
        };
        if (dice.OneIn(2))
            rfq["shortlist"] = new JsonObject { ["maximum"] = dice.Number(dice.From(1, 6)) };
        var submissions = new GeneratedSubmissions(dice, plan, closesAt, evaluators).Of(null, bidders);
        rfq["submissions"] = new JsonArray([.. submissions]);
        return rfq;
    }

    private JsonObject Call(string reference)
    {
        var plan = new GeneratedPlan(dice, isRfq: false).Next();
        var held = dice.Shuffled(dice.Some(regions, 1));
        var call = new JsonObject
        {
            ["reference"] = reference,
            ["title"] = Dice.Text($"Call {reference}"),
            ["closesAt"] = Closing.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null),
            ["regions"] = new JsonArray([.. held.Select(code => JsonValue.Create(code))]),
            ["plan"] = plan,
        };
        if (dice.OneIn(2))
            call["award"] = new JsonObject { ["maximumRegionsPerBidder"] = dice.Number(dice.From(1, 3)) };
        var drawn = new GeneratedSubmissions(dice, plan, Closing, evaluators);
        var submissions = held.SelectMany(region => drawn.Of(region, bidders)).ToList();
        call["submissions"] = new JsonArray([.. dice.OneIn(2) ? dice.Shuffled(submissions) : [.. submissions]]);
        return call;
    }
}

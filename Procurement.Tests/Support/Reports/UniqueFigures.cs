using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Tests.Support.Reports;

/// <summary>Draws a competition in which every mark, price, name and sentence is found nowhere else, so that whoever finds
/// one in a document knows whose it is.</summary>
internal sealed class UniqueFigures
{
    private readonly Dice dice;
    private readonly int bidders;
    private int drawn;

    private UniqueFigures(int seed)
    {
        dice = new Dice(seed);
        bidders = dice.From(2, 5);
    }

    /// <summary>The call of a seed.</summary>
    public static CallRecord Of(int seed) =>
        PlayedCalls
            .Of(
                GeneratedCase.Bytes(new UniqueFigures(seed).Next()),
                new ServiceRules { LookedFor = [new("T1", new("Looked for Lq1", "Recherché Lq1"))] },
                Words
            )
            .Calls[0];

    private static Agreement Words(Agreement agreement, string bidder) =>
        agreement with
        {
            Strengths = Said("Sq", bidder, agreement.Criterion),
            Missing = Said("Mq", bidder, agreement.Criterion),
        };

    /// <summary>The words of a bidder and leaf, recognized by their mark.</summary>
    public static BilingualText Said(string mark, string bidder, string leaf) =>
        new($"English {mark}{bidder}{leaf}z", $"Français {mark}{bidder}{leaf}z");

    private JsonObject Next()
    {
        var rated = Rated();
        var price = Price();
        var plan = new JsonObject
        {
            ["steps"] = new JsonArray(rated, price),
            ["totalPoints"] = 30_080,
            ["consensus"] = "agreed",
            ["rounding"] = new JsonObject { ["digits"] = 4, ["mode"] = "half-even" },
            ["ranking"] = dice.Pick("highest-total", "lowest-adjusted-price", "lowest-price-per-point"),
            ["tieBreak"] = new JsonArray("lowest-price"),
        };
        if (plan.Word("ranking") == "lowest-adjusted-price")
            plan["adjustment"] = new JsonObject
            {
                ["percent"] = 15,
                ["from"] = 50,
                ["per"] = 30,
            };
        return new JsonObject
        {
            ["case"] = "unique",
            ["about"] = CaseText.Both("Unique", "Unique"),
            ["synthetic"] = true,
            ["source"] = "drawn from a seed",
            ["buyer"] = CaseText.Both("Buyer", "Acheteur"),
            ["currency"] = "CAD",
            ["timeZone"] = "America/Toronto",
            ["regions"] = new JsonArray(new JsonObject { ["code"] = "R", ["name"] = CaseText.Both("Here", "Ici") }),
            ["bidders"] = Many(
                bidders,
                i =>
                    new()
                    {
                        ["id"] = $"B{i}",
                        ["name"] = $"Nq{i}z Inc.",
                        ["language"] = dice.Pick("en", "fr"),
                        ["kind"] = "public",
                    }
            ),
            ["evaluators"] = Many(2, i => new() { ["id"] = $"E{i}", ["name"] = $"Vq{i}z" }),
            ["callsForProposals"] = new JsonArray(
                new JsonObject
                {
                    ["reference"] = "CFP",
                    ["title"] = CaseText.Both("Call", "Appel"),
                    ["closesAt"] = "2024-05-01T17:00:00-04:00",
                    ["regions"] = new JsonArray("R"),
                    ["plan"] = plan,
                    ["submissions"] = Many(bidders, i => Submission(i, plan)),
                }
            ),
        };
    }

    private JsonObject Submission(int bidder, JsonObject plan)
    {
        // One that stops keeps its price sealed.
        var stops = bidder > 0 && dice.OneIn(4);
        var (scores, consensus) = (
            new JsonObject { ["E0"] = new JsonObject(), ["E1"] = new JsonObject() },
            new JsonObject()
        );
        foreach (var leaf in CaseJson.Leaves(plan.List("steps").First()).Select(leaf => leaf.Word("id")))
        {
            foreach (var evaluator in new[] { "E0", "E1" })
                scores[evaluator]![leaf] = Mark(stops);
            consensus[leaf] = new JsonObject
            {
                ["points"] = Mark(stops),
                ["reason"] = CaseText.Both(
                    Said("Rq", $"B{bidder}", leaf).English,
                    Said("Rq", $"B{bidder}", leaf).French
                ),
            };
        }
        var submission = new JsonObject
        {
            ["bidder"] = $"B{bidder}",
            ["region"] = "R",
            ["receivedAt"] = $"2024-05-01T12:0{bidder}:00-04:00",
            ["scores"] = scores,
            ["consensus"] = consensus,
            ["price"] = dice.From(10_000_000, 19_999_999) + (decimal)(10 + ++drawn) / 100,
        };
        if (!stops && bidder > 0 && dice.OneIn(6))
            submission["disqualified"] = new JsonObject { ["reason"] = CaseText.Both("False", "Faux") };
        return submission;
    }

    /// <summary>Two decimals, and counted, so that no mark comes twice.</summary>
    private decimal Mark(bool low) => (low ? 400 : dice.From(30, 44) * 100) + (dice.From(0, 9) * 1000 + ++drawn) / 100m;

    private static JsonObject Rated() =>
        new()
        {
            ["id"] = "technical",
            ["kind"] = "rated",
            ["name"] = CaseText.Both("Technical", "Technique"),
            ["envelope"] = "technical",
            ["maximum"] = 30_000,
            ["minimum"] = new JsonObject { ["percent"] = 30 },
            ["criteria"] = new JsonArray(
                Criterion("T1", 10_000),
                Criterion(
                    "T2",
                    20_000,
                    Criterion("T2.1", 10_000),
                    Criterion("T2.2", 10_000, Criterion("T2.2.1", 5_000), Criterion("T2.2.2", 5_000))
                )
            ),
        };

    private JsonObject Price()
    {
        var step = new JsonObject
        {
            ["id"] = "price",
            ["kind"] = "price",
            ["name"] = CaseText.Both("Commercial", "Commerciale"),
            ["envelope"] = "commercial",
            ["maximum"] = 80,
            ["formula"] = dice.Pick("lowest-proportional", "linear-above-lowest", "min-max", "budget-linear"),
        };
        if (step.Word("formula") == "budget-linear")
            step["budget"] = 30_000_000;
        return step;
    }

    private static JsonObject Criterion(string id, int maximum, params JsonNode[] inside)
    {
        var criterion = new JsonObject
        {
            ["id"] = id,
            ["name"] = CaseText.Both($"Criterion {id}", $"Critère {id}"),
            ["maximum"] = maximum,
        };
        if (inside.Length > 0)
            criterion["criteria"] = new JsonArray(inside);
        return criterion;
    }

    private static JsonArray Many(int count, Func<int, JsonObject> of) =>
        new([.. Enumerable.Range(0, count).Select(i => (JsonNode)of(i))]);
}

namespace Procurement.Tests.Support.Reports;

/// <summary>A small one-stage case, written to be varied: bidders A, B, C… fall by one point and one dollar each.</summary>
internal sealed class CaseText
{
    public int Bidders { get; init; } = 3;
    public int Criteria { get; init; } = 2;
    public int Evaluators { get; init; } = 2;
    public string Ranking { get; init; } = "highest-total";
    public string Consensus { get; init; } = "mean";
    public string Formula { get; init; } = "lowest-proportional";
    public int? Weight { get; init; }
    public int? Minimum { get; init; } = 60;
    public bool EqualScores { get; init; }
    public string[] TieBreaks { get; init; } = [];
    public string Name { get; init; } = "Bidder";
    public string ReceivedAt { get; init; } = "2024-05-01T12:00:00-04:00";
    public JsonObject? Scale { get; init; }
    public bool RatedAfterPrice { get; init; }
    public Action<JsonObject, int> Submission { get; init; } = (_, _) => { };

    public override string ToString()
    {
        var steps = new JsonArray { Technical(), Price() };
        if (RatedAfterPrice)
            steps.Add(Rated("interview", "I", 1, 10, null));
        var total = (Weight ?? Criteria * 100) + 80 + (RatedAfterPrice ? 10 : 0);
        var plan = new JsonObject
        {
            ["steps"] = steps,
            ["totalPoints"] = total,
            ["consensus"] = Consensus,
            ["rounding"] = new JsonObject { ["digits"] = 2, ["mode"] = "half-even" },
            ["ranking"] = Ranking,
            ["tieBreak"] = new JsonArray([.. TieBreaks.Select(link => (JsonNode)link)]),
        };
        if (TieBreaks.Contains("draw"))
            plan["drawSeed"] = "seed";
        if (Ranking == "lowest-adjusted-price")
            plan["adjustment"] = new JsonObject
            {
                ["percent"] = 15,
                ["from"] = 70,
                ["per"] = 30,
            };
        return new JsonObject
        {
            ["case"] = "edge",
            ["about"] = Both("An edge", "Un cas limite"),
            ["synthetic"] = true,
            ["source"] = "invented",
            ["buyer"] = Both("Buyer", "Acheteur"),
            ["currency"] = "CAD",
            ["timeZone"] = "America/Toronto",
            ["regions"] = new JsonArray
            {
                new JsonObject { ["code"] = "R", ["name"] = Both("Ottawa", "Ottawa") },
            },
            ["bidders"] = Many(
                Bidders,
                i =>
                    new()
                    {
                        ["id"] = $"B{i}",
                        ["name"] = $"{Name} {i}",
                        ["language"] = i % 2 == 0 ? "en" : "fr",
                        ["kind"] = "public",
                    }
            ),
            ["evaluators"] = Many(
                Evaluators,
                i =>
                    new()
                    {
                        ["id"] = $"E{i}",
                        ["name"] = $"Person {i}",
                        ["conflicts"] = new JsonArray(),
                    }
            ),
            ["callsForProposals"] = new JsonArray
            {
                new JsonObject
                {
                    ["reference"] = "CFP",
                    ["title"] = Both("Call", "Appel"),
                    ["closesAt"] = "2024-05-01T17:00:00-04:00",
                    ["regions"] = new JsonArray { "R" },
                    ["plan"] = plan,
                    ["submissions"] = Many(Bidders, SubmissionOf),
                },
            },
        }.ToJsonString();
    }

    private JsonObject SubmissionOf(int bidder)
    {
        var scores = new JsonObject();
        for (var evaluator = 0; evaluator < Evaluators; evaluator++)
        {
            var marks = new JsonObject();
            for (var criterion = 0; criterion < Criteria; criterion++)
                marks[$"T{criterion}"] =
                    Scale is not null ? 4
                    : EqualScores ? 90
                    : 95 - bidder % 30 - (criterion + evaluator) % 3;
            if (RatedAfterPrice)
                marks["I0"] = 5;
            scores[$"E{evaluator}"] = marks;
        }
        var submission = new JsonObject
        {
            ["bidder"] = $"B{bidder}",
            ["region"] = "R",
            ["receivedAt"] = ReceivedAt,
            ["scores"] = scores,
            ["price"] = EqualScores ? 1_000_000 : 1_000_000 + 12_345 * bidder,
        };
        Submission(submission, bidder);
        return submission;
    }

    private JsonObject Technical()
    {
        var step = Rated("technical", "T", Criteria, 100, Scale);
        if (Minimum is { } percent)
            step["minimum"] = new JsonObject { ["percent"] = percent };
        if (Weight is { } weight)
            step["weight"] = weight;
        return step;
    }

    private JsonObject Price()
    {
        var step = new JsonObject
        {
            ["id"] = "commercial",
            ["kind"] = "price",
            ["name"] = Both("Commercial envelope", "Enveloppe commerciale"),
            ["envelope"] = "commercial",
            ["maximum"] = 80,
            ["formula"] = Formula,
            ["abnormallyLow"] = new JsonObject { ["percentBelowMean"] = 30 },
        };
        if (Formula == "budget-linear")
            step["budget"] = 5_000_000;
        return step;
    }

    private static JsonObject Rated(string id, string prefix, int criteria, int maximum, JsonObject? scale) =>
        new()
        {
            ["id"] = id,
            ["kind"] = "rated",
            ["name"] = Both($"Step {id}", $"Étape {id}"),
            ["maximum"] = criteria * maximum,
            ["criteria"] = Many(
                criteria,
                i =>
                {
                    var criterion = new JsonObject
                    {
                        ["id"] = $"{prefix}{i}",
                        ["name"] = Both($"Criterion {i}", $"Critère {i}"),
                        ["maximum"] = maximum,
                    };
                    if (scale is not null)
                        criterion["scale"] = scale.DeepClone();
                    return criterion;
                }
            ),
        };

    private static JsonArray Many(int count, Func<int, JsonObject> of) =>
        new([.. Enumerable.Range(0, count).Select(i => (JsonNode)of(i))]);

    public static JsonObject Both(string english, string french) => new() { ["en"] = english, ["fr"] = french };
}

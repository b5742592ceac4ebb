namespace Procurement.Tests.Support.Cases;

/// <summary>The smallest case that has every kind of value: one region, two bidders, two evaluators, three steps.</summary>
internal static class SmallCase
{
    private static readonly string[] Evaluators = ["E1", "E2"];

    public static JsonObject Named(string name) => Between(name, "CFP-1", "YORK", "B1", "B2");

    public static byte[] Bytes(string name) => GeneratedCase.Bytes(Named(name));

    public static JsonObject Between(string name, string reference, string region, params string[] bidders) =>
        new()
        {
            ["case"] = name,
            ["about"] = Dice.Text("A small case"),
            ["synthetic"] = true,
            ["source"] = "invented",
            ["buyer"] = Dice.Text("The buyer"),
            ["currency"] = "CAD",
            ["timeZone"] = "America/Toronto",
            ["regions"] = new JsonArray(new JsonObject { ["code"] = region, ["name"] = Dice.Text("York") }),
            ["bidders"] = new JsonArray([.. bidders.Select(Bidder)]),
            ["evaluators"] = new JsonArray([.. Evaluators.Select(Evaluator)]),
            ["callsForProposals"] = new JsonArray(
                new JsonObject
                {
                    ["reference"] = reference,
                    ["title"] = Dice.Text("A call"),
                    ["closesAt"] = "2021-10-31T17:00:00-04:00",
                    ["regions"] = new JsonArray(region),
                    ["plan"] = Plan(),
                    ["submissions"] = new JsonArray([
                        .. bidders.Select((bidder, index) => Submission(bidder, region, index)),
                    ]),
                }
            ),
        };

    private static JsonNode Bidder(string id) =>
        new JsonObject
        {
            ["id"] = id,
            ["name"] = $"Firm {id}",
            ["language"] = "en",
            ["kind"] = "public",
        };

    private static JsonNode Evaluator(string id) => new JsonObject { ["id"] = id, ["name"] = $"Evaluator {id}" };

    private static JsonObject Plan() =>
        JsonNode
            .Parse(
                """
                {
                  "steps": [
                    { "id": "mandatory", "kind": "mandatory", "name": { "en": "Mandatory", "fr": "Obligatoire" },
                      "requirements": [ { "id": "M1", "text": { "en": "Signed", "fr": "Signé" } } ] },
                    { "id": "technical", "kind": "rated", "name": { "en": "Technical", "fr": "Technique" },
                      "maximum": 100, "minimum": { "points": 60 },
                      "criteria": [
                        { "id": "T1", "name": { "en": "Method", "fr": "Méthode" }, "maximum": 60 },
                        { "id": "T2", "name": { "en": "Team", "fr": "Équipe" }, "maximum": 40,
                          "scale": { "maximum": 5, "increment": 0.5 } } ] },
                    { "id": "commercial", "kind": "price", "name": { "en": "Price", "fr": "Prix" },
                      "maximum": 80, "formula": "lowest-proportional" }
                  ],
                  "totalPoints": 180,
                  "consensus": "agreed",
                  "rounding": { "digits": 2, "mode": "half-away-from-zero" },
                  "ranking": "highest-total",
                  "tieBreak": [ "step:technical" ]
                }
                """
            )!
            .AsObject();

    private static JsonNode Submission(string bidder, string region, int index) =>
        new JsonObject
        {
            ["bidder"] = bidder,
            ["region"] = region,
            ["receivedAt"] = "2021-10-31T16:00:00-04:00",
            ["mandatory"] = new JsonObject { ["M1"] = true },
            ["scores"] = new JsonObject
            {
                ["E1"] = new JsonObject { ["T1"] = 50 - index, ["T2"] = 4 },
                ["E2"] = new JsonObject { ["T1"] = 50, ["T2"] = 4 },
            },
            ["consensus"] = new JsonObject
            {
                ["T1"] = new JsonObject { ["points"] = 50 - index, ["reason"] = Dice.Text("Agreed") },
            },
            ["price"] = 1000 + index,
        };
}

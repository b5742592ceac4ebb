namespace Procurement.Tests.Support.Cases;

/// <summary>Draws the plan of an RFQ or a call: small numbers, so that ties, halves and exact minima are frequent.</summary>
internal sealed class GeneratedPlan(Dice dice, bool isRfq)
{
    private readonly List<string> criteria = [];
    private readonly List<string> stepIds = [];
    private int requirements;
    private decimal total;

    public JsonObject Next()
    {
        var steps = new List<JsonObject>();
        for (var i = dice.From(dice.OneIn(25) ? 0 : 1, isRfq ? 2 : 3); i > 0; i--)
            steps.Add(Rated());
        if (!dice.OneIn(3))
            steps.Insert(dice.OneIn(5) ? dice.From(0, steps.Count) : 0, Mandatory());
        if (!isRfq && !dice.OneIn(10))
            steps.Insert(dice.OneIn(4) ? dice.From(0, steps.Count) : steps.Count, Price());
        if (steps.Count == 0)
            steps.Add(Rated());
        var plan = new JsonObject
        {
            ["steps"] = new JsonArray([.. steps]),
            ["totalPoints"] = dice.Number(total),
            ["consensus"] = dice.Pick("agreed", "mean", "median"),
            ["rounding"] = Rounding(),
            ["ranking"] = isRfq && !dice.OneIn(6) ? "highest-total" : Ranking(),
        };
        if (plan["ranking"]!.GetValue<string>() == "lowest-adjusted-price")
            plan["adjustment"] = new JsonObject
            {
                ["percent"] = dice.Number(dice.Pick(15, 30, 60, 12.5m)),
                ["from"] = dice.Number(dice.Pick(70, 60, 90, 33.3m)),
                ["per"] = dice.Number(dice.Pick(30, 7, 40)),
            };
        AddTies(plan);
        return plan;
    }

    private string Ranking() =>
        dice.OneIn(2)
            ? "highest-total"
            : dice.Pick("lowest-price", "lowest-adjusted-price", "lowest-price-per-point", "highest-total");

    private void AddTies(JsonObject plan)
    {
        var links = new JsonArray();
        for (var i = dice.From(0, 3); i > 0; i--)
            links.Add(
                dice.From(0, 3) switch
                {
                    0 => "step:" + dice.Pick([.. stepIds]),
                    1 when criteria.Count > 0 => "criterion:" + dice.Pick([.. criteria]),
                    2 => "earliest-received",
                    _ => "lowest-price",
                }
            );
        if (dice.OneIn(3))
            links.Insert(dice.OneIn(5) ? 0 : links.Count, "draw");
        if (links.Any(link => link!.GetValue<string>() == "draw") || dice.OneIn(5))
            plan["drawSeed"] = dice.Pick("a published seed", "graine publiée", "été:2021");
        plan["tieBreak"] = links;
    }

    private JsonObject Rounding() =>
        new()
        {
            ["digits"] = dice.Number(dice.OneIn(12) ? dice.From(5, 6) : dice.From(0, 4)),
            ["mode"] = dice.Pick("half-away-from-zero", "half-even", "down"),
        };

    private JsonObject Mandatory()
    {
        var list = new JsonArray();
        for (var i = dice.From(dice.OneIn(8) ? 0 : 1, 3); i > 0; i--)
        {
            var id = dice.Pick("M", "R/", "Exigence é") + ++requirements;
            list.Add(new JsonObject { ["id"] = id, ["text"] = Dice.Text($"Requirement {id}") });
        }
        return Step("mandatory", "mandatory", new() { ["requirements"] = list });
    }

    private JsonObject Rated()
    {
        var inside = new JsonArray();
        var maximum = 0m;
        for (var i = dice.From(1, 3); i > 0; i--)
            maximum += AddCriterion(inside, 0);
        var rest = new JsonObject { ["maximum"] = dice.Number(maximum), ["criteria"] = inside };
        if (dice.OneIn(3))
            rest["minimum"] = dice.OneIn(2)
                ? new() { ["percent"] = dice.Number(dice.Pick(50, 60, 60, 66.666667m, 33.3m, 50, 0, 40, 100)) }
                : new JsonObject { ["points"] = dice.Number(Part(maximum)) };
        return Scored("rated", "S" + dice.Pick("", "-é ", ":", "/"), rest, maximum);
    }

    private JsonObject Price()
    {
        var maximum = dice.Pick(80, 10, 7, 33.5m, 100);
        var formula = dice.Pick("lowest-proportional", "linear-above-lowest", "min-max", "budget-linear");
        var rest = new JsonObject { ["maximum"] = dice.Number(maximum), ["formula"] = formula };
        if (formula == "budget-linear")
            rest["budget"] = dice.Number(dice.Pick(1000, 300, 450.55m));
        if (dice.OneIn(2))
            rest["abnormallyLow"] = new JsonObject
            {
                ["percentBelowMean"] = dice.Number(dice.Pick(30, 20, 25, 0, 33.333333m)),
            };
        return Scored("price", "P", rest, maximum);
    }

    private JsonObject Scored(string kind, string prefix, JsonObject rest, decimal maximum)
    {
        var counts = maximum;
        if (dice.OneIn(3))
            rest["weight"] = dice.Number(counts = dice.Pick(60, 7, 12.34m, 1, 33.333333m));
        if (dice.OneIn(4))
            rest["rounding"] = Rounding();
        if (dice.OneIn(5))
            rest["envelope"] = dice.Pick("technical", "commercial", "one");
        if (dice.OneIn(5))
            rest["assumed"] = Dice.Text("An assumption about this step");
        total += counts;
        return Step(kind, prefix + (stepIds.Count + 1), rest);
    }

    private JsonObject Step(string kind, string id, JsonObject rest)
    {
        stepIds.Add(id);
        rest["id"] = id;
        rest["kind"] = kind;
        rest["name"] = Dice.Text($"Step {id}");
        return rest;
    }

    private decimal AddCriterion(JsonArray list, int depth)
    {
        var id = dice.Pick("T", "T.", "C ") + (criteria.Count + 1);
        criteria.Add(id);
        var maximum = dice.Pick(1, 2, 3, 5, 10, 40, 2.5m, 7.35m);
        var criterion = new JsonObject { ["id"] = id, ["name"] = Dice.Text($"Criterion {id}") };
        if (depth < 2 && dice.OneIn(4))
        {
            var children = new JsonArray();
            maximum = 0;
            for (var i = dice.From(1, 3); i > 0; i--)
                maximum += AddCriterion(children, depth + 1);
            criterion["criteria"] = children;
        }
        else if (dice.OneIn(2))
            criterion["scale"] = Scale();
        criterion["maximum"] = dice.Number(maximum);
        if (dice.OneIn(8))
            criterion["minimum"] = dice.Number(Part(maximum));
        list.Add(criterion);
        return maximum;
    }

    private JsonObject Scale()
    {
        var (maximum, increment) = dice.Pick(
            (3m, 1m),
            (5, 0.5m),
            (7, 1),
            (9, 1),
            (4, 2),
            (6, 1),
            (2.5m, 0.25m),
            (5, 2)
        );
        return new() { ["maximum"] = dice.Number(maximum), ["increment"] = dice.Number(increment) };
    }

    /// <summary>Half, three fifths or so of a maximum, in hundredths.</summary>
    private decimal Part(decimal maximum) =>
        Math.Floor(maximum * 100 * dice.Pick(0.5m, 0.5m, 0.6m, 0.3m, 0, 0.4m, 0.5m, 1)) / 100;
}

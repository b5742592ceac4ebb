namespace Procurement.Tests.Support.Cases;

/// <summary>Draws the submissions of one RFQ or call, full of equal and nearly equal ones.</summary>
internal sealed class GeneratedSubmissions(Dice dice, JsonObject plan, DateTimeOffset closesAt, JsonArray evaluators)
{
    private readonly bool isAgreed = plan.Word("consensus") == "agreed";

    public IEnumerable<JsonObject> Of(string? region, IReadOnlyList<string> bidders)
    {
        var written = new List<JsonObject>();
        foreach (var bidder in dice.Shuffled(dice.Some(bidders, dice.OneIn(10) ? 0 : 2)))
        {
            var submission = new JsonObject { ["bidder"] = bidder };
            if (region is not null)
                submission["region"] = region;
            submission["receivedAt"] = Received();
            Fill(submission, written.Count > 0 && dice.OneIn(2) ? written[dice.From(0, written.Count - 1)] : null);
            if (dice.OneIn(20))
                submission["withdrawn"] = !dice.OneIn(4);
            if (dice.OneIn(14))
                submission["disqualified"] = new JsonObject { ["reason"] = Dice.Text("A false declaration") };
            written.Add(submission);
        }
        return written;
    }

    private void Fill(JsonObject submission, JsonObject? like)
    {
        if (like is not null && dice.OneIn(2) && MayCopy(submission, like))
        {
            foreach (var name in new[] { "scores", "consensus", "mandatory", "price" })
                if (like[name] is { } part)
                    submission[name] = name == "price" && dice.OneIn(4) ? Price() : part.DeepClone();
            return;
        }
        var scores = submission["scores"] = new JsonObject();
        var consensus = submission["consensus"] = new JsonObject();
        var mandatory = submission["mandatory"] = new JsonObject();
        var able = evaluators
            .Where(one => !one!.List("conflicts").Any(it => it.GetValue<string>() == submission.Word("bidder")))
            .Select(one => one!.Word("id"))
            .ToList();
        foreach (var step in plan.List("steps"))
        {
            foreach (var requirement in step.List("requirements"))
                mandatory[requirement.Word("id")] = Answer();
            var scorers = dice.Some(able, 1);
            foreach (var leaf in CaseJson.Leaves(step))
                Score(leaf, scorers, scores, consensus, like);
            if (step.Word("kind") == "price")
                submission["price"] = like is not null && dice.OneIn(2) ? like["price"]!.DeepClone() : Price();
        }
        foreach (var name in new[] { "scores", "consensus", "mandatory" })
            if (submission[name]!.AsObject().Count == 0)
                submission.Remove(name);
    }

    private bool MayCopy(JsonObject submission, JsonObject like) =>
        !evaluators.Any(one =>
            one!.List("conflicts").Any(bidder => bidder.GetValue<string>() == submission.Word("bidder"))
            && like["scores"]?[one!.Word("id")] is not null
        );

    private void Score(JsonNode leaf, string[] scorers, JsonNode scores, JsonNode consensus, JsonObject? like)
    {
        var id = leaf.Word("id");
        var first = like is not null && !dice.OneIn(4) ? Known(like, id) ?? Mark(leaf) : Mark(leaf);
        var marks = scorers.Select(_ => dice.OneIn(4) ? Mark(leaf) : first).ToList();
        foreach (var (index, scorer) in scorers.Index())
        {
            scores[scorer] ??= new JsonObject();
            scores[scorer]![id] = dice.Number(marks[index]);
        }
        if (!isAgreed || (marks.Distinct().Count() == 1 && !dice.OneIn(3)))
            return;
        consensus[id] = new JsonObject
        {
            [leaf["scale"] is null ? "points" : "level"] = dice.Number(dice.OneIn(4) ? Mark(leaf) : first),
            ["reason"] = Dice.Text($"Agreed on {id}"),
        };
    }

    private static decimal? Known(JsonObject like, string leaf) =>
        like.Entries("scores").Select(sheet => sheet.Value[leaf]?.Decimal()).FirstOrDefault(mark => mark is not null);

    private decimal Mark(JsonNode leaf)
    {
        var scale = leaf["scale"];
        var unit = scale?["increment"]!.Decimal() ?? 0.01m;
        var most = (int)Math.Floor((scale ?? leaf)["maximum"]!.Decimal() / unit);
        return unit
            * dice.From(0, 7) switch
            {
                0 => most,
                1 when scale is null && leaf["minimum"] is { } minimum => Math.Floor(minimum.Decimal() * 100),
                2 => most * dice.From(5, 10) / 10,
                3 => most - dice.From(0, Math.Min(most, 3)),
                4 => most * 2 / 3,
                5 => dice.From(0, most),
                _ => most * dice.From(3, 5) / 5,
            };
    }

    private JsonNode Answer() =>
        dice.From(0, 39) switch
        {
            0 => new JsonObject { ["met"] = false, ["reason"] = Dice.Text("The form is not signed") },
            1 => new JsonObject { ["met"] = true },
            2 => new JsonObject { ["met"] = true, ["reason"] = Dice.Text("All is there") },
            _ => JsonValue.Create(true),
        };

    private JsonNode Price() =>
        dice.Number(
            dice.From(0, 6) switch
            {
                0 => dice.From(1, 60_000) / 100m,
                1 => 100,
                2 => 300 + dice.From(-1, 1) / 100m,
                3 => dice.OneIn(4) ? 999_999_999_999.99m : 70,
                _ => dice.From(2, 9) * 50,
            }
        );

    private string Received()
    {
        var instant = dice.From(0, 19) switch
        {
            0 => closesAt,
            1 => closesAt.AddSeconds(1),
            2 => closesAt.AddSeconds(-1),
            3 => closesAt.AddMilliseconds(dice.From(-1, 1)),
            _ => closesAt.AddMinutes(-dice.From(1, 4)),
        };
        return instant
            .ToOffset(TimeSpan.FromHours(dice.Pick(-4, -4, -5, 0, 2)))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", System.Globalization.CultureInfo.InvariantCulture);
    }
}

namespace Procurement.Tests.Endpoints.ManyClients;

/// <summary>One open page of an evaluator, who has others open too: it clicks twice, loses answers, and shows what is no
/// longer so.</summary>
internal sealed class Tab(HttpClient client, string evaluator, string sheets, WrittenModel model, int number)
{
    private static readonly string[] Bidders = ["B1", "B2", "B3"];

    private readonly Random dice = new(number);
    private readonly Dictionary<Field, int> seen = [];

    public async Task Write(int times)
    {
        for (var time = 0; time < times; time++)
            await Write($"Says why, {number}.{time}", Any(Bidders), Any(ManyClientsTests.Criteria));
    }

    private async Task Write(string text, string bidder, string criterion)
    {
        var field = new Field(evaluator, bidder, criterion);
        if (dice.Next(20) == 0)
            await WriteStale(field, text + ", stale");
        model.IsSent(field, text);
        var isLost = dice.Next(20) == 0;
        if (isLost)
            await LoseTheAnswer(field, text);
        while (true)
        {
            var version = seen.GetValueOrDefault(field);
            var clicks = dice.Next(10) == 0 ? 2 : 1;
            var answers = await Task.WhenAll(Enumerable.Range(0, clicks).Select(_ => Put(field, text, version)));
            foreach (var (isKept, stands) in answers.OrderBy(answer => answer.IsKept))
            {
                seen[field] = stands;
                if (isKept)
                    model.IsKept(field, stands, text);
            }
            // Whose answer was lost does not know whether it was kept: a person would look, not write again.
            if (isLost || answers.Any(answer => answer.IsKept))
                return;
        }
    }

    private async Task WriteStale(Field field, string text)
    {
        model.IsSent(field, text);
        model.IsRefused(text);
        var (isKept, stands) = await Put(field, text, int.MaxValue);
        isKept.Should().BeFalse();
        seen[field] = stands;
    }

    private async Task LoseTheAnswer(Field field, string text)
    {
        using var patience = new CancellationTokenSource();
        patience.CancelAfter(dice.Next(4));
        try
        {
            await client.SendAsync(Request(field, text, seen.GetValueOrDefault(field)), patience.Token);
        }
        catch (OperationCanceledException) { }
    }

    private async Task<(bool IsKept, int Version)> Put(Field field, string text, int version)
    {
        using var answer = await client.SendAsync(Request(field, text, version));
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            body.GetProperty("comment").GetString().Should().Be(text);
            return (true, body.GetProperty("version").GetInt32());
        }
        answer.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        body.GetProperty("code").GetString().Should().Be("version.stale");
        return (false, body.TryGetProperty("current", out var stands) ? stands.GetProperty("version").GetInt32() : 0);
    }

    private HttpRequestMessage Request(Field field, string text, int version) =>
        SignedInHost.Request(
            HttpMethod.Put,
            $"{sheets}/{field.Bidder}/criteria/{field.Criterion}",
            JsonSerializer.Serialize(new { mark = text.Length, comment = text }),
            ("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{version}\""))
        );

    private string Any(string[] among) => among[dice.Next(among.Length)];
}

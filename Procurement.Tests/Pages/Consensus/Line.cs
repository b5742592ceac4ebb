namespace Procurement.Tests.Pages.Consensus;

/// <summary>One screen's line to the meeting.</summary>
internal sealed class Line : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient client;
    private readonly HttpResponseMessage answer;
    private readonly StreamReader reader;

    private Line(HttpClient client, HttpResponseMessage answer, Stream stream) =>
        (this.client, this.answer, reader) = (client, answer, new StreamReader(stream));

    /// <summary>Opens it, and waits until it stands.</summary>
    public static async Task<Line> Open(MeetingSite site, string evaluator)
    {
        var client = site.Site.Client(MeetingSite.Evaluator(evaluator));
        var answer = await client.GetAsync(site.RoomAddress() + "/live", HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        var line = new Line(client, answer, await answer.Content.ReadAsStreamAsync());
        (await line.Read()).Event.Should().Be("still");
        return line;
    }

    /// <summary>What the next news says.</summary>
    public async Task<string> Next() => (await Read()).Data;

    /// <summary>What the next news is.</summary>
    public async Task<string> NextEvent() => (await Read()).Event;

    public void Dispose()
    {
        reader.Dispose();
        answer.Dispose();
        client.Dispose();
    }

    private async Task<(string Event, string Data)> Read()
    {
        using var patience = new CancellationTokenSource(Patience);
        var (kind, data) = ("", "");
        while (await reader.ReadLineAsync(patience.Token) is { } text)
        {
            if (text.StartsWith("event: ", StringComparison.Ordinal))
                kind = text[7..];
            else if (text.StartsWith("data: ", StringComparison.Ordinal))
                data = text[6..];
            else if (text.Length == 0 && kind.Length > 0)
                return (kind, data);
        }
        return (kind, data);
    }
}

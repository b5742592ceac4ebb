using System.Net.Sockets;

namespace Procurement.Tests.Support.Fakes;

/// <summary>A mail server on a local socket that takes messages, or refuses them, as a test says.</summary>
internal sealed class AMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public AMailServer()
    {
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public bool IsDown { get; set; }

    /// <summary>How many were sent away while it was down.</summary>
    public int TurnedAway { get; private set; }

    public List<string> Taken { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Speak(client.GetStream());
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or IOException) { }
    }

    private async Task Speak(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { AutoFlush = true, NewLine = "\r\n" };
        var isDown = IsDown;
        await writer.WriteLineAsync(isDown ? "421 later" : "220 ready");
        TurnedAway += isDown ? 1 : 0;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.Ordinal))
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringBuilder();
                while (await reader.ReadLineAsync() is { } content && content != ".")
                    text.Append(content).Append("\r\n");
                Taken.Add(text.ToString());
            }
            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.Ordinal) ? "221 bye" : "250 ok");
        }
    }
}

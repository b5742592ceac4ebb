using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Procurement.Benchmarks.Load;

/// <summary>One client on one connection. It speaks just enough HTTP: it shares the processors with the service that it
/// measures.</summary>
internal sealed class ScoringClient : IDisposable
{
    private const string Length = "Content-Length: ";

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true,
    };

    private readonly byte[] buffer = new byte[16 * 1024];
    private readonly string host;
    private readonly string token;

    public ScoringClient(Uri service, string token)
    {
        (host, this.token) = (service.Authority, token);
        socket.Connect(IPAddress.Loopback, service.Port);
    }

    /// <summary>Saves one mark and waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task Put(string path, int version, string body)
    {
        var request = $"""
            PUT {path} HTTP/1.1
            Host: {host}
            Authorization: Bearer {token}
            If-Match: "{version}"
            Content-Type: application/json
            Content-Length: {body.Length}

            {body}
            """;
        await socket.SendAsync(Encoding.ASCII.GetBytes(request.ReplaceLineEndings("\r\n")));
        var read = 0;
        string answer;
        do
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(read));
            if (more == 0)
                throw new InvalidOperationException("The service hung up.");
            read += more;
            answer = Encoding.ASCII.GetString(buffer, 0, read);
        } while (!IsWhole(answer));
        if (!answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            throw new InvalidOperationException(answer);
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        var at = answer.IndexOf(Length, StringComparison.OrdinalIgnoreCase) + Length.Length;
        var stop = answer.IndexOf('\r', at);
        return answer.Length >= end + 4 + int.Parse(answer.AsSpan(at, stop - at), CultureInfo.InvariantCulture);
    }
}

using System.Text.Json;
using System.Threading.Channels;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>
/// The file outside the database to which each new head is appended once its command is kept, so that a tail that is cut
/// later, or a chain that is written anew, is found. It keeps no command waiting, and fails none.
/// </summary>
public sealed class HeadsFile : IAsyncDisposable
{
    /// <summary>The setting that names another file.</summary>
    public const string Setting = "Record:Heads";

    private readonly Channel<ChainHead> leaving = Channel.CreateUnbounded<ChainHead>(new() { SingleReader = true });
    private readonly string path;
    private readonly Task writing;

    /// <summary>Appends to a file, which is made where it is missing.</summary>
    public HeadsFile(string path)
    {
        this.path = path;
        writing = Task.Run(WriteAll);
    }

    /// <summary>The heads that a file has.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">A line is no head.</exception>
    public static IReadOnlyList<RecordHead> Read(string path) => [.. File.ReadLines(path).Select(HeadOf)];

    /// <summary>Writes what is still waiting.</summary>
    public async ValueTask DisposeAsync()
    {
        leaving.Writer.TryComplete();
        await writing;
    }

    /// <summary>Whether heads wait because the file could not be written.</summary>
    public bool IsBehind { get; private set; }

    internal static void Append(string path, IEnumerable<ChainHead> heads)
    {
        // Of heads that wait together the newest of each chain is enough: it stands for those before it.
        var newest = heads.GroupBy(head => head.Chain).Select(chain => chain.Last());
        File.AppendAllLines(path, newest.Select(LineOf));
    }

    internal void Leave(ChainHead head) => leaving.Writer.TryWrite(head);

    private async Task WriteAll()
    {
        List<ChainHead> waiting = [];
        while (await leaving.Reader.WaitToReadAsync())
        {
            while (leaving.Reader.TryRead(out var head))
                waiting.Add(head);
            try
            {
                Append(path, waiting);
                waiting.Clear();
                IsBehind = false;
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                // Tried again with the next head: the commands are kept, and must not fail for this.
                IsBehind = true;
            }
        }
    }

    private static string LineOf(ChainHead head) =>
        CanonicalJson.Of(new Dictionary<string, object?> { ["chain"] = head.Chain, ["head"] = head.Head.ToString() });

    private static RecordHead HeadOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return RecordHead.Read(json.RootElement.GetProperty("head").GetString()!)
                ?? throw new FormatException(line);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(line, wrong);
        }
    }
}

using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>Contents of documents on a database file of the test's own.</summary>
internal sealed class AVault : IDisposable
{
    public static readonly DocumentId Id = new(new Guid("01234567-89ab-cdef-0123-456789abcdef"));

    private readonly DatabaseLocation location;

    public AVault()
    {
        location = new DatabaseLocation(Path.Combine(Folder.FullName, "procurement.db"));
        DatabaseFiles.Make(location);
        var randomness = new SystemRandomness();
        var options = SqliteOptions.For(location);
        var chunks = new DocumentChunks(() => new SqliteProcurementContext(options));
        Documents = new DocumentVault(chunks, ServiceKey.Drawn(randomness), randomness, Clock);
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("procurement");

    public CaseClock Clock { get; } = new() { Now = ACompetition.Before };

    public DocumentVault Documents { get; }

    public long Chunks => (long)Ask("SELECT count(*) FROM document_chunks")!;

    public Task<Outcome<StoredDocument>> Store(byte[] content) =>
        Documents.Store(Id, "Proposal", new MemoryStream(content), default);

    public async Task<string> Code(byte[] content) => (await Store(content)).Refusals.Single().Code;

    public object? Ask(string text)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        DatabaseFiles.Release(location);
        Folder.Delete(recursive: true);
    }
}

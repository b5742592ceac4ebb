using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Support.Records;

/// <summary>A database with a whole case in it, played once; each test tampers with a copy.</summary>
internal sealed class AKeptRecord : IDisposable
{
    private readonly PlayedDatabase played = new();

    private AKeptRecord() { }

    /// <summary>The chain of the call for proposals, which has three regions.</summary>
    public string Chain { get; private set; } = "";

    public static async Task<AKeptRecord> Of(string caseName)
    {
        var record = new AKeptRecord();
        var case_ = await record.played.Play(caseName);
        record.Chain = RecordedValue.Of(case_.Calls[^1].Value);
        return record;
    }

    /// <summary>A copy in memory, with all its triggers.</summary>
    public SqliteConnection Copy()
    {
        using var source = new SqliteConnection(SqliteOptions.ConnectionText(played.Location));
        source.Open();
        var copy = new SqliteConnection("Data Source=:memory:;Foreign Keys=False;Pooling=False");
        copy.Open();
        source.BackupDatabase(copy);
        return copy;
    }

    /// <summary>The chains of all calls as one exported record.</summary>
    public List<string> Lines()
    {
        using var copy = Copy();
        return
        [
            RecordLines.Format,
            .. DatabaseSource
                .Read(copy)
                .Where(kept => kept.Entry.Chain != RecordEntry.ServiceChain)
                .Select(kept => RecordLines.Of(kept.Entry, kept.Salt, kept.Payload)),
        ];
    }

    public void Dispose() => played.Dispose();
}

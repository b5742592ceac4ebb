using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>The record of a call as a file.</summary>
public static class RecordExport
{
    /// <summary>The lines of a decided call, found by its identifier or, where only one has it, its reference; null: there
    /// is none.</summary>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read.</exception>
    public static async Task<IReadOnlyList<string>?> OfCall(
        DatabaseLocation location,
        string call,
        CancellationToken cancellation
    )
    {
        using var connection = new SqliteConnection(SqliteOptions.ReadingText(location));
        connection.Open();
        await using var context = new SqliteProcurementContext(SqliteOptions.For(connection));
        var found = await context
            .Set<Solicitation>()
            .Where(one =>
                one.State == SolicitationState.Decided
                || one.State == SolicitationState.Notified
                || one.State == SolicitationState.Archived
            )
            .Select(one => new { one.Id, one.Terms.Reference })
            .ToListAsync(cancellation);
        var named = found.FindAll(one =>
            one.Reference == call || string.Equals(one.Id.Value.ToString(), call, StringComparison.OrdinalIgnoreCase)
        );
        return named is [var one] ? await new RecordChains(context).LinesOf(one.Id, cancellation) : null;
    }

    /// <summary>Lines as a file: UTF-8, a line feed after each.</summary>
    public static byte[] FileOf(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + '\n')));

    /// <summary>Several records as one file, one after another under one first line.</summary>
    public static byte[] FileOf(IEnumerable<IReadOnlyList<string>> records) =>
        FileOf(records.SelectMany(lines => lines.Skip(1)).Prepend(RecordLines.Format));
}

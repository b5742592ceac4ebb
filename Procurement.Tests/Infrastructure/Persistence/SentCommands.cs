using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Keeps the text of every command that a context sends.</summary>
internal sealed class SentCommands : DbCommandInterceptor
{
    public List<string> Texts { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Texts.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }
}

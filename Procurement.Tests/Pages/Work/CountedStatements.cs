using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Tests.Pages.Work;

/// <summary>Counts the statements that are sent to one database.</summary>
internal sealed class CountedStatements
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly string path;
    private readonly IDisposable listening;
    private readonly List<IDisposable> heard = [];
    private int count;

    public CountedStatements(DatabaseLocation database)
    {
        path = database.Path;
        listening = DiagnosticListener.AllListeners.Subscribe(this);
    }

    /// <summary>How many a piece of work sends.</summary>
    public async Task<int> During(Func<Task> work)
    {
        count = 0;
        await work();
        return count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Key == RelationalEventId.CommandExecuting.Name
            && value.Value is CommandEventData sent
            && sent.Command.Connection?.DataSource == path
        )
            Interlocked.Increment(ref count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        listening.Dispose();
        heard.ForEach(one => one.Dispose());
    }
}

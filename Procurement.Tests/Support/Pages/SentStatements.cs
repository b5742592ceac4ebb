using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Procurement.Tests.Support.Pages;

/// <summary>Hears the statements that one flow of work sends, whatever else goes on beside it. Of the lookup of the session,
/// which is one statement, Entity Framework knows nothing.</summary>
internal sealed class SentStatements
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly AsyncLocal<List<string>?> heard = new();
    private readonly List<IDisposable> listening = [];

    private SentStatements() => listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static async Task<SentStatements> Listen()
    {
        var made = new SentStatements();
        // Entity Framework looks once a second whether anybody listens.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        return made;
    }

    /// <summary>What a piece of work sends.</summary>
    public async Task<IReadOnlyList<string>> During(Func<Task> work)
    {
        var sent = new List<string>();
        heard.Value = sent;
        await work();
        heard.Value = null;
        return sent;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData sent)
            heard.Value?.Add(sent.Command.CommandText);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => listening.ForEach(one => one.Dispose());
}

using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Procurement.Tests.Support.Fakes;

/// <summary>Hears all that is logged, traced or told to a diagnostic listener, with the values of database commands.</summary>
internal sealed class Eavesdropper
    : ILoggerProvider,
        ILogger,
        IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly List<IDisposable> subscriptions = [];
    private readonly ActivityListener traces;

    public Eavesdropper()
    {
        traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = one => heard.Enqueue($"{one.DisplayName} {string.Join(' ', one.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(traces);
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IEnumerable<string> Heard => heard;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        heard.Enqueue($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => heard.Enqueue($"{formatter(state, exception)} {state} {exception}");

    public void OnNext(DiagnosticListener value) => subscriptions.Add(value.Subscribe(this));

    public void OnNext(KeyValuePair<string, object?> value)
    {
        heard.Enqueue($"{value.Key} {value.Value}");
        if (value.Value is CommandEventData data)
            foreach (DbParameter parameter in data.Command.Parameters)
                heard.Enqueue(
                    parameter.Value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : $"{parameter.Value}"
                );
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        traces.Dispose();
        subscriptions.ForEach(one => one.Dispose());
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Procurement.Benchmarks.Pages;

/// <summary>One page as the service served it.</summary>
internal sealed record Served(string Page, int Status, TimeSpan Took, int Statements, long Bytes);

/// <summary>Takes the time of each page on the server, and counts what it asks the database and how much it writes.</summary>
internal sealed class ServerTimes : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly AsyncLocal<int[]?> asked = new();

    public ConcurrentBag<Served> All { get; private set; } = [];

    public void Forget() => All = [];

    /// <summary>Adds it in front of everything.</summary>
    public void Watch(WebApplication app)
    {
        DiagnosticListener.AllListeners.Subscribe(this);
        app.Use(
            async (context, next) =>
            {
                // The lookup of the session is a statement that Entity Framework knows nothing of.
                var (begun, count) = (Stopwatch.GetTimestamp(), new int[] { 1 });
                asked.Value = count;
                var (body, written) = (context.Response.Body, new CountingStream(context.Response.Body));
                context.Response.Body = written;
                try
                {
                    await next(context);
                }
                finally
                {
                    context.Response.Body = body;
                    All.Add(
                        new(
                            PageOf(context),
                            context.Response.StatusCode,
                            Stopwatch.GetElapsedTime(begun),
                            count[0],
                            written.Count
                        )
                    );
                }
            }
        );
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && asked.Value is { } count)
            Interlocked.Increment(ref count[0]);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private static string PageOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath
        ?? $"{context.Request.Method} {(context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? "a mark" : context.Request.Path)}";

    private sealed class CountingStream(Stream inner) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            Count += count;
            inner.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return inner.WriteAsync(buffer, cancellationToken);
        }
    }
}

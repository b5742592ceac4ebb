namespace Procurement.Tests.Support.Fakes;

/// <summary>A unit of work that remembers what was asked of it.</summary>
internal sealed class RecordedWork : IUnitOfWork
{
    public bool IsOvertaken { get; init; }

    public List<string> Calls { get; } = [];

    public Task Begin(CancellationToken cancellation) => Note("begin");

    public async Task<bool> Commit(RecordedAct act, CancellationToken cancellation)
    {
        await Note("commit");
        return !IsOvertaken;
    }

    public Task Abandon(RecordedAct? refused, CancellationToken cancellation) =>
        Note(refused is null ? "abandon" : $"refuse {string.Join(' ', refused.Refusals)}");

    private Task Note(string call)
    {
        Calls.Add(call);
        return Task.CompletedTask;
    }
}

using System.Diagnostics;

namespace Procurement.Infrastructure.Persistence.Groups;

/// <summary>The commands whose changes one commit makes durable; all of them hear of it together.</summary>
internal sealed class CommitGroup
{
    /// <summary>So many commands share one commit at the most.</summary>
    private const int Most = 256;

    /// <summary>A command that is done waits no longer than this for others to join.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(10);

    private readonly TaskCompletionSource committed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Action> afterwards = [];
    private long began;
    private int members;

    /// <summary>Ends with the commit, or fails with it.</summary>
    public Task Committed => committed.Task;

    /// <summary>Whether nobody has joined.</summary>
    public bool IsEmpty => members == 0;

    /// <summary>Whether it takes nobody else.</summary>
    public bool IsDue => members >= Most || (members > 0 && Stopwatch.GetElapsedTime(began) >= Longest);

    /// <summary>A command joins: it is done, and waits for the commit.</summary>
    /// <param name="afterCommit">What follows the commit, in the order of joining.</param>
    public void Join(Action afterCommit)
    {
        if (members++ == 0)
            began = Stopwatch.GetTimestamp();
        afterwards.Add(afterCommit);
    }

    /// <summary>It is durable.</summary>
    public void Succeed()
    {
        foreach (var action in afterwards)
            action();
        committed.TrySetResult();
    }

    /// <summary>Nothing of it was kept.</summary>
    public void Fail(Exception trouble)
    {
        committed.TrySetException(trouble);
        // Nobody may be waiting yet, or ever: a failure that nobody hears must not end the process.
        _ = committed.Task.Exception;
    }
}

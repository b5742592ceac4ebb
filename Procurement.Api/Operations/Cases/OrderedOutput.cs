using Procurement.Api.Operations.CommandLine;

namespace Procurement.Api.Operations.Cases;

/// <summary>Tells how cases ended in the order of their files, however they finish, with the progress between.</summary>
internal sealed class OrderedOutput(VerbConsole console, int count)
{
    private readonly Progress progress = new(console, count);
    private readonly Dictionary<int, CaseVerdict> early = [];
    private readonly Lock gate = new();
    private int next;
    private int evaluated;
    private int status = ExitStatus.Done;

    /// <summary>Tells of an input that does not exist.</summary>
    public void Missing(CaseVerdict verdict) => Tell(verdict);

    /// <summary>A case ended.</summary>
    /// <param name="index">Place of its file, from 0.</param>
    /// <param name="verdict">How.</param>
    public void Say(int index, CaseVerdict verdict)
    {
        lock (gate)
        {
            early.Add(index, verdict);
            while (early.Remove(next, out var due))
            {
                next++;
                Tell(due);
                progress.Done(next, due.Path);
            }
        }
    }

    /// <summary>All is told: how many were evaluated, and where that stands.</summary>
    /// <param name="folder">Where the results are, as it was named.</param>
    /// <returns>The exit status: refused where any case was, else trouble where there was any.</returns>
    public int End(string folder)
    {
        progress.Clear();
        if (evaluated > 0)
            console.Out.WriteLine(console.Words.Say("Evaluate.Done", evaluated, folder));
        return status;
    }

    private void Tell(CaseVerdict verdict)
    {
        if (verdict.Status == ExitStatus.Done)
        {
            evaluated++;
            return;
        }
        progress.Clear();
        verdict.Tell(console);
        status = Math.Max(status, verdict.Status);
    }
}

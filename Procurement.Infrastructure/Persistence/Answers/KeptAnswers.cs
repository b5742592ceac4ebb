using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Answers;

/// <summary>Keeps answers for a day.</summary>
public sealed class KeptAnswers
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly ProcurementContext context;
    private readonly TimeProvider clock;

    internal KeptAnswers(ProcurementContext context, TimeProvider clock) =>
        (this.context, this.clock) = (context, clock);

    /// <summary>What was answered to a person's key within the day, or null; inside a command, also what others did before
    /// it in the same transaction.</summary>
    public Task<KeptAnswer?> Find(string person, string key, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - Longest;
        return context
            .Set<KeptAnswer>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Person == person && one.Key == key && one.At > since, cancellation);
    }

    /// <summary>Keeps an answer with the act's own changes, and drops those whose day is over.</summary>
    public async Task Keep(
        string person,
        string key,
        string act,
        string? body,
        string? tag,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var before = now - Longest;
        await context.Set<KeptAnswer>().Where(one => one.At <= before).ExecuteDeleteAsync(cancellation);
        context.Add(new KeptAnswer(person, key, act, now, body, tag));
    }
}

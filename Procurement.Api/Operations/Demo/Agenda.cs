using Procurement.Api.Operations.Cases;

namespace Procurement.Api.Operations.Demo;

/// <summary>
/// What people of the demo do, and when. Acts are put down in the order in which one thinks of them and played in the
/// order of time, as they would have come in; at one instant, as they were put down.
/// </summary>
/// <param name="clock">Set to the instant of each act.</param>
/// <param name="now">The first start; nothing happens after it.</param>
internal sealed class Agenda(CaseClock clock, DateTimeOffset now)
{
    private readonly List<(DateTimeOffset At, Func<Task> Act)> acts = [];

    /// <summary>Puts an act down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not past.</exception>
    public void At(DateTimeOffset at, Func<Task> act)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(at, now);
        acts.Add((at, act));
    }

    /// <summary>Plays everything, once.</summary>
    public async Task Play()
    {
        foreach (var (at, act) in acts.OrderBy(one => one.At))
        {
            clock.Now = at;
            await act();
        }
    }
}

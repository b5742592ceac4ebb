using System.Diagnostics;

namespace Procurement.Tests.Architecture.Samples;

internal sealed class ReadsTheClock
{
    public DateTimeOffset At { get; } = DateTimeOffset.UtcNow;
}

internal sealed class ReadsTheLocalClock
{
    public static async Task<int> Year()
    {
        await Task.Yield();
        return DateTime.Now.Year;
    }
}

internal sealed class DrawsAnIdentifier
{
    public static IEnumerable<Guid> Three() => Enumerable.Range(0, 3).Select(_ => Guid.NewGuid());
}

internal sealed class DrawsANumber
{
    public static int Next() => Random.Shared.Next();
}

internal sealed class MeasuresTime
{
    public static object Start() => Stopwatch.StartNew();
}

internal sealed class FormatsInTheThreadsCulture
{
    public static string Print(int points) => points.ToString(CultureInfo.CurrentCulture);
}

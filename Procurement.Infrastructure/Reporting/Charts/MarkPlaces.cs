using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Finds a place beside each point for its letter, where it hides as little as can be.</summary>
internal static class MarkPlaces
{
    private const double Capital = 6.5;

    private static readonly (double X, double Y)[] directions =
    [
        (1, 0),
        (0, -1),
        (-1, 0),
        (0, 1),
        (0.8, -0.8),
        (-0.8, -0.8),
        (0.8, 0.8),
        (-0.8, 0.8),
    ];

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public double Over(Box other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left))
            * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
    }

    /// <summary>Middle and baseline of each letter, in points from the chart's corner as all places here.</summary>
    /// <param name="places">The points.</param>
    /// <param name="marks">The letters.</param>
    /// <param name="around">Letters keep inside.</param>
    public static (double X, double Y)[] Of(
        (double X, double Y)[] places,
        SetText[] marks,
        (double Left, double Top, double Right, double Bottom) around
    )
    {
        var taken = new List<Box>(places.Length * 2);
        foreach (var (x, y) in places)
            taken.Add(new Box(x - 4, y - 4, x + 4, y + 4));
        var found = new (double X, double Y)[places.Length];
        for (var point = 0; point < places.Length; point++)
        {
            var (best, hidden) = (default(Box), double.MaxValue);
            for (var away = 5.5; away < 30 && hidden > 0; away += 8)
                foreach (var (toX, toY) in directions)
                {
                    var box = BoxAt(places[point], marks[point].Width, (toX * away, toY * away));
                    var cost = Cost(box, taken, around) + away / 100;
                    if (cost >= hidden)
                        continue;
                    (best, hidden) = (box, cost < 1 ? 0 : cost);
                    if (hidden == 0)
                        break;
                }
            taken.Add(best);
            found[point] = ((best.Left + best.Right) / 2, best.Bottom);
        }
        return found;
    }

    private static Box BoxAt((double X, double Y) place, double width, (double X, double Y) away)
    {
        var middle = place.X + away.X + Math.Sign(away.X) * width / 2;
        var centre = place.Y + away.Y + Math.Sign(away.Y) * Capital / 2;
        return new Box(middle - width / 2, centre - Capital / 2, middle + width / 2, centre + Capital / 2);
    }

    private static double Cost(Box box, List<Box> taken, (double Left, double Top, double Right, double Bottom) around)
    {
        var cost = 0.0;
        foreach (var other in taken)
            cost += box.Over(other);
        var outside =
            Math.Max(0, around.Left - box.Left)
            + Math.Max(0, box.Right - around.Right)
            + Math.Max(0, around.Top - box.Top)
            + Math.Max(0, box.Bottom - around.Bottom);
        return cost + outside * Styles.ChartText.Leading * 10;
    }
}

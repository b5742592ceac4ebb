using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>A box of a path, or what one page holds of it.</summary>
internal sealed record PathPart(IReadOnlyList<(SetText Text, int Number)> Lines, bool Decides, double Height)
{
    /// <summary>The box in as many parts as pages need that leave so much room.</summary>
    public static IEnumerable<PathPart> Of(
        PathBox box,
        Composition composition,
        double width,
        double padding,
        double room
    )
    {
        List<SetText> texts = [ChartText.Line(box.Title, Styles.SmallStrong, composition, width)];
        foreach (var line in box.Lines)
            texts.Add(ChartText.Line(line, Styles.Small, composition, width));
        var lines = new List<(SetText Text, int Number)>();
        var height = 2 * padding;
        foreach (var text in texts)
            for (var number = 0; number < text.Lines; number++)
            {
                if (height + text.Leading > room)
                {
                    yield return new PathPart([.. lines], box.Decides, height);
                    lines.Clear();
                    height = 2 * padding;
                }
                lines.Add((text, number));
                height += text.Leading;
            }
        yield return new PathPart(lines, box.Decides, height);
    }
}

using System.Reflection;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Reporting.Typography;

public sealed class ContrastTests
{
    private const double Least = 4.5;

    private static IEnumerable<FieldInfo> TextStyles() =>
        typeof(Styles).GetFields(BindingFlags.Public | BindingFlags.Static);

    [TestCaseSource(nameof(TextStyles))]
    public void Every_text_is_legible_on_what_it_is_printed_on(FieldInfo field)
    {
        var text = ((TextStyle)field.GetValue(null)!).Colour;
        var grounds = text == Palette.White ? [Palette.Accent] : new[] { Palette.White, Palette.Tint };
        foreach (var ground in grounds)
            Contrast(text, ground).Should().BeGreaterThanOrEqualTo(Least, field.Name);
    }

    [Test]
    public void Figures_on_bars_and_quiet_runs_are_legible()
    {
        Contrast(Palette.Ink, Palette.LightBar).Should().BeGreaterThanOrEqualTo(Least);
        Contrast(Palette.Quiet, Palette.Tint).Should().BeGreaterThanOrEqualTo(Least);
        Contrast(Palette.Accent, Palette.LightBar)
            .Should()
            .BeGreaterThanOrEqualTo(3, "parts of a bar lie side by side");
        Contrast(Palette.AvailableLine, Palette.White)
            .Should()
            .BeGreaterThanOrEqualTo(3, "an outline carries a meaning");
    }

    [Test]
    public void The_measure_is_the_one_of_WCAG()
    {
        Contrast(new Colour(0), new Colour(0xFFFFFF)).Should().BeApproximately(21, 0.01);
        Contrast(new Colour(0x767676), new Colour(0xFFFFFF)).Should().BeApproximately(4.54, 0.01);
    }

    private static double Contrast(Colour one, Colour other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(Colour colour) =>
        0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

    private static double Linear(int part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class ChartTests
{
    private static readonly Block[] few =
    [
        ADocument.Chart(4),
        SomeCharts.Scatter(7),
        SomeCharts.Spread(6),
        SomeCharts.Path(3),
        SomeCharts.Calendar(6),
    ];

    private static readonly Block[] many =
    [
        SomeCharts.Scatter(80, new string('n', 190)),
        SomeCharts.Spread(60),
        SomeCharts.Path(9, string.Concat(Enumerable.Repeat("Tied still and very long. ", 300))),
        SomeCharts.Calendar(40),
        SomeCharts.Calendar(3, 5000),
    ];

    [TestCaseSource(nameof(few))]
    [TestCaseSource(nameof(many))]
    public void A_chart_is_one_figure_with_its_words_in_the_replacement_text_and_with_bounds(Block chart)
    {
        var printed = ADocument.Printed(chart);
        var figure = printed.Document.All("Figure").Should().ContainSingle().Subject;
        printed.File.Text(figure.Entries["Alt"]).Should().Contain("The same");
        figure.Kids.Should().BeEmpty();
        var bounds = printed.File.Array(figure.Attributes["BBox"]).Cast<double>().ToList();
        bounds[0].Should().Be(72);
        bounds[2].Should().Be(540);
        bounds[1].Should().BeGreaterThanOrEqualTo(79);
        printed.Pages.Should().AllSatisfy(page => page.Unmarked.Should().BeEmpty());
    }

    [TestCaseSource(nameof(few))]
    [TestCaseSource(nameof(many))]
    public void A_chart_keeps_inside_the_margins(Block chart) =>
        PageFaults.Of(ADocument.Printed(chart)).Should().BeEmpty();

    [Test]
    public void A_chart_stands_on_the_page_of_its_caption()
    {
        foreach (var chart in few)
            for (var before = 1; before < 40; before += 4)
            {
                var printed = ADocument.Printed(ADocument.Lines(before), chart);
                var caption = printed.Document.All("Caption").Single().Contents[0].Page;
                printed.Document.All("Figure").Single().Contents[0].Page.Should().Be(caption);
            }
    }

    [Test]
    public void Letters_of_points_that_lie_close_do_not_hide_each_other()
    {
        var close = SomeCharts.Scatter(9) with
        {
            Points =
            [
                .. Enumerable
                    .Range(0, 9)
                    .Select(at => new ScatterPoint($"{(char)('A' + at)}", "One", 30_000_000m + at * 300_000m, 200m)),
            ],
        };
        var texts = ADocument.Printed(close).Pages[0].Texts;
        var letters = texts.Where(text => text.Text.Length == 1 && text.Left > 110 && char.IsLetter(text.Text[0]));
        var boxes = letters.Select(text => (text.Left, Right: text.Left + text.Width, text.Baseline)).ToList();
        boxes.Should().HaveCountGreaterThan(8);
        foreach (var one in boxes)
            boxes
                .Count(other =>
                    other.Left < one.Right && other.Right > one.Left && Math.Abs(other.Baseline - one.Baseline) < 6
                )
                .Should()
                .Be(1);
    }

    [Test]
    public void Every_name_of_the_key_is_printed()
    {
        var printed = ADocument.Printed(SomeCharts.Scatter(80));
        var words = string.Join('|', printed.Pages.SelectMany(page => page.Texts).Select(text => text.Text));
        for (var point = 1; point <= 80; point++)
            words.Should().Contain($"Co-operative {point}|");
    }

    [TestCase(Language.English, "Jan")]
    [TestCase(Language.French, "janv.")]
    public void An_axis_of_months_is_in_the_language_of_the_document(Language language, string january)
    {
        var document = ADocument.Of(SomeCharts.Calendar(6)) with { Language = language };
        var texts = ADocument.Printed(document).Pages[0].Texts.Select(text => text.Text);
        texts.Should().Contain(january).And.Contain("2020");
    }

    [Test]
    public void A_spread_says_its_threshold_in_words_and_what_goes_beyond_it()
    {
        var texts = ADocument.Printed(SomeCharts.Spread(4)).Pages[0].Texts.Select(text => text.Text).ToList();
        texts.Should().Contain("A spread of more than 25% of the maximum of the criterion is reviewed.");
        texts.Should().ContainSingle(text => text.Contains("to review", StringComparison.Ordinal));
    }
}

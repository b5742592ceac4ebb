using System.Net;
using Procurement.Api.Pages.Work;

namespace Procurement.Tests.Pages.Work;

/// <summary>Two tabs meet, and neither text is lost.</summary>
public sealed class TwoVersionsTests
{
    private const string First = "The tool is real. It softens the risk a little.";
    private const string Second = "The tool is real. A third of the files is missing.";

    [TestCase("saved", 7.5, First, 1)]
    [TestCase("mine", 6, Second, 2)]
    [TestCase("both", 6.5, "Written from both.", 2)]
    public async Task A_stale_page_shows_both_and_keeps_what_is_chosen(
        string keep,
        decimal mark,
        string comment,
        int version
    )
    {
        await using var room = await WorkRoom.Scoring();
        var address = room.Criterion("B1", "T1");
        using var page = room.As("E1");
        var old = await page.Open(address);
        await page.SendForm(address, ("points", "7.5"), ("comment", First), ("notes", ""));
        page.Show(old);
        await page.SendForm(address, ("points", "6"), ("comment", Second), ("notes", "Ask."));
        page.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        page.Source.Should().Contain("<del>").And.Contain("<ins>").And.Contain("Two versions: T1");
        page.Text.Should()
            .Contain("softens the risk")
            .And.Contain("third of the files")
            .And.Contain("Save as version 2");
        await page.SendForm(
            address + "?handler=Keep",
            ("keep", keep),
            ("points", "6.5"),
            ("comment", "Written from both."),
            ("notes", "Ask."),
            ("mine.comment", Second),
            ("mine.notes", "Ask.")
        );
        page.Status.Should().Be(HttpStatusCode.Redirect);
        var field = (await room.Standing("B1", "T1")).Criteria[0].Field;
        (field.Mark, field.Comment, field.Version).Should().Be((Points.Of(mark), comment, version));
    }

    [Test]
    public void What_two_texts_share_stands_once_and_nothing_of_either_is_lost()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var (one, other) = (Draw(), Draw());
            var difference = TextDifference.Between(one, other);
            Words(difference.First).Should().Equal(one.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Words(difference.Second).Should().Equal(other.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            difference.Any.Should().Be(one.Trim() != other.Trim());
            var joined = difference.Joined.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            foreach (var word in one.Split(' ').Concat(other.Split(' ')).Where(word => word.Length > 0))
                joined.Should().Contain(word);
        }

        string Draw() =>
            string.Join(
                ' ',
                Enumerable
                    .Range(0, random.Next(12))
                    .Select(_ => (char)('a' + random.Next(6)) + (random.Next(3) == 0 ? "" : "."))
            );

        static IEnumerable<string> Words(IEnumerable<TextPart> parts) =>
            string.Concat(parts.Select(part => part.Text + (part.Text.EndsWith(' ') ? "" : " ")))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}

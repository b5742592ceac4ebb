using Procurement.Tests.Support.Spreadsheets;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application.OfflineSheets;

/// <summary>What was filled in away from the service is what stands on the sheets afterwards.</summary>
public sealed class OfflineRoundTripTests
{
    private static readonly string[] Comments =
    [
        "Says why.",
        "",
        "  blanks at both ends  ",
        "Two\nlines, a\ttab; \"quotes\", commas",
        "=1+1 is no formula when it is words",
        "escaped _x000D_ and _x005F_ as typed",
        "Équité – « motif » d’évaluation",
        "مرحبا e\u0301 \U0001F600",
        "a control \u0001",
    ];

    [Test]
    public async Task Whatever_is_filled_in_comes_back_exactly()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var random = new Random(seed);
            await using var room = await OfflineRoom.Open();
            var file = await room.Download("E1");
            var filled = (
                from bidder in room.Bidders
                from leaf in OfflineRoom.Rows
                select (
                    Bidder: bidder,
                    Leaf: leaf.Key,
                    Row: leaf.Value,
                    Mark: Draw(random, leaf.Key),
                    Comment: Comments[random.Next(Comments.Length)]
                )
            ).ToList();
            file = FilledIn.With(
                file,
                filled.SelectMany(one =>
                    new (string, object?)[]
                    {
                        ($"{one.Bidder}!C{one.Row}", one.Mark),
                        ($"{one.Bidder}!F{one.Row}", one.Comment.StartsWith('=') ? " " + one.Comment : one.Comment),
                    }
                )
            );
            var check = await room.Stage.Do(Person("E1"), room.Check(file));
            check.Faults.Should().BeEmpty();
            var changed = await room.Stage.Do(Person("E1"), room.Import(file));
            changed.Changed.Should().Be(check.Changes.Count);
            foreach (var one in filled)
            {
                var field = (await room.Fields("E1", one.Bidder)).Single(field => field.Criterion == one.Leaf);
                field.Mark.Should().Be(one.Mark is { } mark ? Points.Of(mark) : null);
                field.Comment.Trim().Should().Be(one.Comment.Trim());
            }
            (await room.Stage.Do(Person("E1"), room.Import(file))).Changed.Should().Be(0);
            (await room.Stage.Do(Person("E1"), room.Import(await room.Download("E1")))).Changed.Should().Be(0);
        }
    }

    [Test]
    public async Task A_dry_run_tells_what_would_change_and_keeps_nothing()
    {
        await using var room = await OfflineRoom.Open();
        await room.Stage.Do(Person("E1"), room.Scores("B2", "T1", 12.5m));
        var file = FilledIn.With(await room.Download("E1", "B2"), [("B2!C6", 13m), ("B2!C7", 4.5m)]);
        var check = await room.Stage.Do(Person("E1"), room.Check(file));
        check.Faults.Should().BeEmpty();
        check
            .Changes.Select(one => (one.Cell, one.Criterion, one.Standing?.Mark))
            .Should()
            .Equal(("B2!C6", "T1", Points.Of(12.5m)), ("B2!C7", "T2", null));
        (await room.Fields("E1", "B2"))[0].Mark.Should().Be(Points.Of(12.5m));
        await room.Stage.Do(Person("E1"), room.Import(file));
        var fields = await room.Fields("E1", "B2");
        fields.Take(2).Select(one => one.Mark).Should().Equal(Points.Of(13), Points.Of(4.5m));
        (fields[0].Note, fields[0].Version).Should().Be(("My note.", 2));
        (await room.Fields("E2", "B2")).Should().OnlyContain(field => field.Version == 0);
    }

    [Test]
    public async Task LibreOffice_may_save_it_in_between()
    {
        await using var room = await OfflineRoom.Open();
        var filled = FilledIn.With(
            await room.Download("E1"),
            [("B1!C6", 1.1m), ("B1!F6", "Two\nlines, _x000D_ é"), ("B3!C7", 2.5m)]
        );
        var saved = Office.Saved(filled);
        var check = await room.Stage.Do(Person("E1"), room.Check(saved));
        check.Faults.Should().BeEmpty();
        await room.Stage.Do(Person("E1"), room.Import(saved));
        var field = (await room.Fields("E1", "B1"))[0];
        (field.Mark, field.Comment).Should().Be((Points.Of(1.1m), "Two\nlines, _x000D_ é"));
        (await room.Fields("E1", "B3"))[1].Mark.Should().Be(Points.Of(2.5m));
        (await room.Fields("E1", "B2")).Should().OnlyContain(one => one.Version == 0);
    }

    private static decimal? Draw(Random random, string leaf) =>
        random.Next(5) == 0 ? null
        : leaf == "T2" ? random.Next(11) / 2m
        : random.Next(1001) / 100m;
}

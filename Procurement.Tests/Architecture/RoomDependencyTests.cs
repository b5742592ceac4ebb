namespace Procurement.Tests.Architecture;

/// <summary>The map of the system: which room of the domain may use which. A room may know the rooms above it.</summary>
public sealed class RoomDependencyTests
{
    private const string Domain = "Procurement.Domain";

    private static readonly (string Room, string[] MayUse)[] Map =
    [
        ("Common", []),
        ("People", ["Common"]),
        ("Messages", ["Common"]),
        ("Accounts", ["Common"]),
        ("Organizations", ["Common"]),
        ("Plans", ["Common", "Debriefs"]),
        ("Ranking", ["Common", "Plans"]),
        ("Solicitations", ["Common", "Organizations", "Plans", "Qualification"]),
        ("Submissions", ["Common", "Plans", "Ranking", "Solicitations"]),
        ("Envelopes", ["Common"]),
        ("Evaluation.Panels", ["Common", "Plans"]),
        ("Evaluation.ScoreSheets", ["Common", "Organizations", "Plans"]),
        ("Evaluation.Consensus", ["Common", "Plans", "Organizations", "Evaluation.Panels"]),
        (
            "Evaluation.Competitions",
            [
                "Common",
                "Organizations",
                "Plans",
                "Ranking",
                "Solicitations",
                "Submissions",
                "Envelopes",
                "Evaluation.Panels",
                "Evaluation.ScoreSheets",
                "Evaluation.Consensus",
            ]
        ),
        (
            "Evaluation.Corrections",
            ["Common", "Plans", "Submissions", "Evaluation.Consensus", "Evaluation.Competitions"]
        ),
        ("Qualification", ["Common", "Ranking"]),
        ("Awards", ["Common", "Plans", "Ranking", "Solicitations", "Evaluation.Competitions"]),
        ("Debriefs", ["Common"]),
        ("Disputes", ["Common"]),
        ("Fairness", ["Common"]),
        (
            "Notices",
            [
                "Common",
                "Plans",
                "Ranking",
                "Solicitations",
                "Submissions",
                "Evaluation.Competitions",
                "Organizations",
                "Evaluation.Panels",
                "Qualification",
                "Awards",
                "Debriefs",
            ]
        ),
        ("Retention", ["Common"]),
        (
            "Reports",
            [
                "Common",
                "Organizations",
                "Plans",
                "Ranking",
                "Solicitations",
                "Submissions",
                "Envelopes",
                "Evaluation.Panels",
                "Evaluation.ScoreSheets",
                "Evaluation.Consensus",
                "Evaluation.Competitions",
                "Qualification",
                "Awards",
                "Debriefs",
                "Notices",
                "Fairness",
            ]
        ),
    ];

    /// <summary>Arrows that point down the map, each with its reason.</summary>
    private static readonly Dictionary<string, string> Against = new()
    {
        ["Plans -> Debriefs"] = "a plan chooses what may be disclosed, before it is published",
        ["Solicitations -> Qualification"] = "a call for proposals is published against a list of the qualified",
    };

    [Test]
    public void A_room_uses_only_the_rooms_that_the_map_lists_for_it() =>
        Faults(Projects.Domain.Under(Domain), Domain, Map).Should().BeEmpty();

    [Test]
    public void An_arrow_points_to_a_room_above_or_says_why_not()
    {
        var order = Map.Select(entry => entry.Room).ToList();
        var down =
            from entry in Map
            from used in entry.MayUse
            where order.IndexOf(used) >= order.IndexOf(entry.Room)
            select $"{entry.Room} -> {used}";
        down.Should().BeEquivalentTo(Against.Keys);
    }

    [Test]
    public void The_rule_reports_a_room_that_uses_one_below_it_even_in_a_method_body()
    {
        const string samples = "Procurement.Tests.Architecture.Samples.Rooms";
        (string, string[])[] map = [("Plans", []), ("Ranking", ["Plans"])];
        Faults(typeof(RoomDependencyTests).Assembly.Under(samples), samples, map)
            .Should()
            .BeEquivalentTo(
                "Plans.PlanThatRanks -> Ranking.SampleRanking",
                "Plans.PlanThatRanksInside -> Ranking.SampleRanking",
                "Attic.Forgotten stands in no room of the map"
            );
    }

    private static IEnumerable<string> Faults(
        IEnumerable<Type> types,
        string root,
        IReadOnlyList<(string Room, string[] MayUse)> map
    )
    {
        foreach (var type in types)
        {
            if (RoomOf(type) is not { } room)
            {
                yield return $"{Short(type)} stands in no room of the map";
                continue;
            }
            var mayUse = map.Single(entry => entry.Room == room).MayUse;
            foreach (var used in CompiledType.Uses(type).Where(used => used.IsUnder(root)))
                if (RoomOf(used) is { } other && other != room && !mayUse.Contains(other))
                    yield return $"{Short(type)} -> {Short(used)}";
        }

        string? RoomOf(Type type) =>
            map.Select(entry => entry.Room).FirstOrDefault(room => type.IsUnder($"{root}.{room}"));
        string Short(Type type) => type.FullName![(root.Length + 1)..];
    }
}

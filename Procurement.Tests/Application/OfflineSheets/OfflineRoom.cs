namespace Procurement.Tests.Application.OfflineSheets;

/// <summary>A panel room whose evaluators score four leaves, one of them on a scale; each leaf's row in a file.</summary>
internal static class OfflineRoom
{
    /// <summary>T1 of 25 points, T2 on a scale of 5 by halves, T3.1 and T3.2 of 10 points.</summary>
    public static EvaluationPlan Plan { get; } =
        APlan.Of(
            AStep.Mandatory("M1"),
            AStep.Rated(
                "technical",
                ACriterion.Leaf("T1", 25),
                ACriterion.Leaf("T2", 20).OnAScaleOf(5, 0.5m),
                ACriterion.Parent("T3", ACriterion.Leaf("T3.1", 10), ACriterion.Leaf("T3.2", 10))
            ),
            AStep.Price(100)
        ) with
        {
            DrawSeed = null,
        };

    /// <summary>The leaves and the row of each.</summary>
    public static IReadOnlyDictionary<string, int> Rows { get; } =
        new Dictionary<string, int>
        {
            ["T1"] = 6,
            ["T2"] = 7,
            ["T3.1"] = 8,
            ["T3.2"] = 9,
        };

    public static Task<APanelRoom> Open() => APanelRoom.Scoring(plan: Plan);

    public static async Task<byte[]> Download(this APanelRoom room, string evaluator, string? bidder = null) =>
        (
            await room.Stage.Do(
                APanelRoom.Person(evaluator),
                new ExportScoreSheet(room.Competition, "technical", Language.English, bidder)
            )
        ).Content;

    public static ImportOfflineSheet Import(this APanelRoom room, byte[] file) =>
        new(room.Competition, "technical", file);

    public static CheckOfflineSheet Check(this APanelRoom room, byte[] file) =>
        new(room.Competition, "technical", file);

    public static async Task<IReadOnlyList<FieldDetails>> Fields(
        this APanelRoom room,
        string evaluator,
        string bidder
    ) =>
        (
            await room.Stage.Do(APanelRoom.Person(evaluator), new ShowScoreSheet(room.Competition, "technical", bidder))
        ).Fields;

    public static ScoreCriterion Scores(
        this APanelRoom room,
        string bidder,
        string leaf,
        decimal mark,
        int version = 0
    ) =>
        new(
            room.Competition,
            "technical",
            bidder,
            leaf,
            (Procurement.Domain.Common.Numbers.Fraction)mark,
            "Online.",
            version,
            "My note."
        );
}

namespace Procurement.Tests.Support.Worlds;

/// <summary>Who is there in a world.</summary>
internal static class WorldPeople
{
    /// <summary>An administrator of the service, who is not its operator.</summary>
    public const string Administrator = "world-administrator";

    /// <summary>Everybody with a role that one person holds.</summary>
    public static IReadOnlyList<string> Staff { get; } =
    [
        CasePeople.Lead,
        CasePeople.Chair,
        CasePeople.Approver,
        CasePeople.Monitor,
        CasePeople.KeyHolders[0],
        CasePeople.KeyHolders[2],
        Administrator,
    ];

    public static IEnumerable<string> Evaluators(this WorldFigures figures) =>
        figures.Evaluators.Select(CasePeople.Evaluator);

    public static IEnumerable<string> Bidders(this WorldFigures figures) => figures.Bidders.Select(CasePeople.Bidder);

    public static IEnumerable<string> Everybody(this WorldFigures figures) =>
        [.. Staff, .. figures.Evaluators(), .. figures.Bidders()];
}

namespace Procurement.Api.Operations.Cases;

/// <summary>The synthetic people of a run: one for each role that a case does not name. They hold their roles like
/// anybody else, given by the administrator of the run.</summary>
internal static class CasePeople
{
    public const string Administrator = "case-administrator";
    public const string Lead = "case-lead";
    public const string Chair = "case-chair";
    public const string Approver = "case-approver";
    public const string Monitor = "case-fairness-monitor";

    /// <summary>The three key holders; two of them open.</summary>
    public static IReadOnlyList<string> KeyHolders { get; } =
    ["case-key-holder-1", "case-key-holder-2", "case-key-holder-3"];

    public static string Evaluator(string id) => $"case-evaluator-{id}";

    public static string Bidder(string id) => $"case-bidder-{id}";
}

namespace Procurement.Domain.Debriefs;

/// <summary>
/// What letters and a debrief may say of a proposal. Whatever stands here as false is not read at all, so that a letter or
/// debrief cannot hold it. Nothing in a policy lets a debrief name another bidder than the winner, or an evaluator.
/// </summary>
/// <remarks>Source: domain guide, section 5, disclosure policies.</remarks>
public sealed record DisclosurePolicy
{
    /// <summary>Name of the policy, as letters and debriefs print it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the bidder learns its rank and of how many.</summary>
    public required bool OwnRank { get; init; }

    /// <summary>Whether the bidder learns its price points.</summary>
    public required bool OwnPricePoints { get; init; }

    /// <summary>Whether its own scores stand in the letter already, and not at the debrief only.</summary>
    public bool OwnScoresInLetter { get; init; }

    /// <summary>Whether it learns the winner's name.</summary>
    public required bool WinnerName { get; init; }

    /// <summary>Whether it learns the winner's total.</summary>
    public required bool WinnerTotal { get; init; }

    /// <summary>Whether it learns the winner's price.</summary>
    public bool WinnerPrice { get; init; }

    /// <summary>The default: all of one's own, the winner's name and total, nothing of others.</summary>
    public static DisclosurePolicy Ontario { get; } =
        new()
        {
            Name = "ontario",
            OwnRank = true,
            OwnPricePoints = true,
            WinnerName = true,
            WinnerTotal = true,
        };

    private static readonly DisclosurePolicy[] All =
    [
        Ontario,
        Ontario with
        {
            Name = "pspc",
            OwnRank = false,
            OwnPricePoints = false,
            WinnerPrice = true,
        },
        Ontario with
        {
            Name = "quebec",
            OwnPricePoints = false,
            OwnScoresInLetter = true,
            WinnerPrice = true,
        },
        Ontario with
        {
            Name = "uk",
            OwnScoresInLetter = true,
            WinnerPrice = true,
        },
        Ontario with
        {
            Name = "world-bank",
            OwnRank = false,
            OwnPricePoints = false,
            WinnerTotal = false,
            WinnerPrice = true,
        },
        Ontario with
        {
            Name = "minimum",
            OwnRank = false,
            OwnPricePoints = false,
            WinnerTotal = false,
            WinnerPrice = true,
        },
    ];

    /// <summary>The names of the policies that there are, the default first.</summary>
    public static IEnumerable<string> Names => All.Select(policy => policy.Name);

    /// <summary>The policy of that name, or null.</summary>
    public static DisclosurePolicy? Named(string name) => Array.Find(All, policy => policy.Name == name);
}

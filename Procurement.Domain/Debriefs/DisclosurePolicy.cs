namespace Procurement.Domain.Debriefs;

/// <summary>
/// What a debrief may say of another's proposal. Whatever stands here as false is not read at all, so that a debrief
/// cannot hold it. Nothing in a policy lets a debrief name another bidder than the winner, or an evaluator.
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

    /// <summary>Whether it learns the winner's name.</summary>
    public required bool WinnerName { get; init; }

    /// <summary>Whether it learns the winner's total.</summary>
    public required bool WinnerTotal { get; init; }

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
}

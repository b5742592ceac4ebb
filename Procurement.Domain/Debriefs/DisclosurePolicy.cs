using System.Collections.Immutable;

namespace Procurement.Domain.Debriefs;

/// <summary>
/// What letters and a debrief may say besides a bidder's own points and reasons. The policies are rows of
/// DisclosurePolicies.txt; a plan names one before its publication, and may set some of its switches otherwise.
/// </summary>
/// <remarks>Source: domain guide, section 5, disclosure policies.</remarks>
public sealed record DisclosurePolicy
{
    private static readonly ImmutableArray<DisclosurePolicy> All = PolicyTable.Read();

    /// <summary>Name of the policy, as letters and debriefs print it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a bidder is told without having to ask.</summary>
    public required bool IsUnasked { get; init; }

    /// <summary>Days in which a debrief may be asked for, or in which it is told; null: the policy names none.</summary>
    public int? Days { get; init; }

    /// <summary>Working days between the notice and the signature; 0: none.</summary>
    public required int StandstillWorkingDays { get; init; }

    /// <summary>What of the bidder's own result stands in its letter already, in the order of the enumeration.</summary>
    public required ImmutableArray<Disclosable> InLetter { get; init; }

    /// <summary>All that it allows, in the order of the enumeration.</summary>
    public required ImmutableArray<Disclosable> Allowed { get; init; }

    /// <summary>The switches that the plan set otherwise than the row of that name.</summary>
    public ImmutableArray<DisclosureSwitch> Switched { get; private init; } = [];

    /// <summary>Whether the bidder learns its rank and of how many.</summary>
    public bool OwnRank => Allows(Disclosable.OwnRank);

    /// <summary>Whether the bidder learns its price points.</summary>
    public bool OwnPricePoints => Allows(Disclosable.OwnPricePoints);

    /// <summary>Whether some of its own result stands in the letter already, and not at the debrief only.</summary>
    public bool OwnScoresInLetter => !InLetter.IsEmpty;

    /// <summary>Whether it learns the winner's name.</summary>
    public bool WinnerName => Allows(Disclosable.WinnerName);

    /// <summary>Whether it learns the winner's total.</summary>
    public bool WinnerTotal => Allows(Disclosable.WinnerTotal);

    /// <summary>Whether it learns the winner's price.</summary>
    public bool WinnerPrice => Allows(Disclosable.WinnerPrice);

    /// <summary>The default: all of one's own, the winner's name and total, nothing of others.</summary>
    public static DisclosurePolicy Ontario => All[0];

    /// <summary>The names of the policies that there are, the default first.</summary>
    public static IEnumerable<string> Names => All.Select(policy => policy.Name);

    /// <summary>The policy of that name, or null.</summary>
    public static DisclosurePolicy? Named(string name) => All.FirstOrDefault(policy => policy.Name == name);

    /// <summary>Whether it may be said.</summary>
    public bool Allows(Disclosable what) => Allowed.Contains(what);

    /// <summary>The same policy with switches set otherwise.</summary>
    public DisclosurePolicy With(IReadOnlyCollection<DisclosureSwitch> switches) =>
        this with
        {
            Switched = [.. switches.OrderBy(one => one.What)],
            Allowed =
            [
                .. Enum.GetValues<Disclosable>()
                    .Where(what =>
                        switches.FirstOrDefault(one => one.What == what) is { } own ? own.IsAllowed : Allows(what)
                    ),
            ],
        };

    /// <summary>The value, where it may be said; null where it may not, or where there is none.</summary>
    public Disclosed<T>? Disclose<T>(Disclosable what, T? value)
        where T : class => value is not null && Allows(what) ? new(what, value) : null;

    /// <inheritdoc cref="Disclose{T}(Disclosable, T)" />
    public Disclosed<T>? Disclose<T>(Disclosable what, T? value)
        where T : struct => value is { } one && Allows(what) ? new(what, one) : null;
}

/// <summary>One thing that a plan allows or withholds, whatever the row of its policy says.</summary>
/// <param name="What">What.</param>
/// <param name="IsAllowed">Whether it may be said.</param>
public sealed record DisclosureSwitch(Disclosable What, bool IsAllowed);

using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Envelopes;

/// <summary>
/// Where the unlocked keys of holders wait for each other: in the memory of the service and nowhere else, for a quarter
/// of an hour at most.
/// </summary>
public interface IShareVault
{
    /// <summary>How long a share waits for the others.</summary>
    static TimeSpan Patience { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Who has given, in the order given; what has expired is not among them.</summary>
    IReadOnlyList<GivenShare> GivenFor(ShareOccasion occasion);

    /// <summary>The unlocked keys; they stay the vault's, which wipes them.</summary>
    IReadOnlyList<UnlockedKey> KeysFor(ShareOccasion occasion);

    /// <summary>Keeps a key until the others have given theirs, or until it expires.</summary>
    void Keep(ShareOccasion occasion, GivenShare share, UnlockedKey key);

    /// <summary>Wipes every key of an occasion: it is over.</summary>
    void Empty(ShareOccasion occasion);

    /// <summary>Whether a holder has tried too many wrong passphrases of late.</summary>
    bool IsBarred(KeyOwner holder);

    /// <summary>Notes a wrong passphrase.</summary>
    void NoteWrong(KeyOwner holder);
}

/// <summary>What shares are given for.</summary>
/// <param name="Call">The call.</param>
/// <param name="Competition">The competition whose prices are to be opened; null: a holder is to be replaced.</param>
/// <param name="Step">The price step; null: a holder is to be replaced.</param>
public sealed record ShareOccasion(SolicitationId Call, CompetitionId? Competition = null, string? Step = null);

/// <summary>Who gave a share, and when.</summary>
/// <param name="Person">Identifier of the key holder.</param>
/// <param name="At">When.</param>
public sealed record GivenShare(string Person, DateTimeOffset At);

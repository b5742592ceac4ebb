namespace Procurement.Domain.Accounts;

/// <summary>A passkey that a device made for an account; the answer was checked.</summary>
/// <param name="Id">What the device calls it.</param>
/// <param name="Account">For whom it was asked for.</param>
/// <param name="PublicKey">The public key, as COSE writes it.</param>
/// <param name="SignCount">How often the device says that it was used.</param>
/// <param name="IsBackupEligible">Whether it may be copied to other devices of the person.</param>
/// <param name="IsBackedUp">Whether it has been.</param>
public sealed record NewPasskey(
    string Id,
    string Account,
    byte[] PublicKey,
    long SignCount,
    bool IsBackupEligible,
    bool IsBackedUp
);

/// <summary>What came of checking a device's answer at sign-in.</summary>
/// <param name="Account">Whose passkey was named; null: nobody's.</param>
/// <param name="IsRight">Whether the device holds the key and verified the person.</param>
/// <param name="Passkey">Which one.</param>
/// <param name="Stamp">Changes with the password; shows that this check is not older than it.</param>
/// <param name="SignCount">How often the device says that it was used.</param>
/// <param name="IsBackedUp">Whether it was copied to other devices of the person.</param>
/// <param name="AskedAt">When the challenge was made.</param>
public sealed record PasskeyCheck(
    string? Account,
    bool IsRight,
    string Passkey = "",
    string Stamp = "",
    long SignCount = 0,
    bool IsBackedUp = false,
    DateTimeOffset AskedAt = default
);

/// <summary>Keeps passkeys.</summary>
public interface IPasskeys
{
    /// <summary>One by what the device calls it, or null.</summary>
    Task<Passkey?> Find(string id, CancellationToken cancellation);

    /// <summary>Those of an account, the oldest first.</summary>
    Task<IReadOnlyList<Passkey>> Of(string account, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(Passkey passkey);

    /// <summary>Drops one.</summary>
    void Remove(Passkey passkey);
}

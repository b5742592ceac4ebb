using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Accounts;

/// <summary>A key that a person's device keeps, and uses only after it has verified the person: it takes the place of
/// password and code. The service knows its public half.</summary>
public sealed class Passkey : Aggregate
{
    private const int LongestName = 60;

    private Passkey() { }

    /// <summary>Keeps one that a device made.</summary>
    /// <param name="made">What the device answered, checked.</param>
    /// <param name="name">What the person calls it; cut after 60 characters.</param>
    /// <param name="now">The instant.</param>
    public Passkey(NewPasskey made, string name, DateTimeOffset now)
    {
        Id = made.Id;
        Account = made.Account;
        Name = name.Length > LongestName ? name[..LongestName] : name;
        PublicKey = made.PublicKey;
        SignCount = made.SignCount;
        IsBackupEligible = made.IsBackupEligible;
        IsBackedUp = made.IsBackedUp;
        MadeAt = now;
        Changed();
    }

    /// <summary>What the device calls it: base 64 without padding, safe in addresses.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Whose it is.</summary>
    public string Account { get; private set; } = "";

    /// <summary>What the person calls it; may be empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The public key, as COSE writes it.</summary>
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How often the device says that it was used; 0 where it does not count.</summary>
    public long SignCount { get; private set; }

    /// <summary>Whether it may be copied to other devices of the person.</summary>
    public bool IsBackupEligible { get; private set; }

    /// <summary>Whether it has been.</summary>
    public bool IsBackedUp { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When somebody last signed in with it; null: never.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>Whether an answer to a challenge of that instant may be accepted: it was given after the last sign-in with
    /// the key, so that no answer serves twice.</summary>
    public bool Accepts(DateTimeOffset askedAt) => LastUsedAt is not { } used || askedAt > used;

    /// <summary>Somebody signed in with it.</summary>
    public void Use(PasskeyCheck check, DateTimeOffset now)
    {
        SignCount = check.SignCount;
        IsBackedUp = check.IsBackedUp;
        LastUsedAt = now;
        Changed();
    }
}

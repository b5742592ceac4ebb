using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Accounts;

/// <summary>A person's authenticator application, and the recovery codes that serve once each when it is lost.</summary>
public sealed class SecondFactor : Aggregate
{
    private readonly List<RecoveryCode> recovery = [];

    private SecondFactor() { }

    /// <summary>Begins to add one; it counts once a first code was shown.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="secret">The secret, protected.</param>
    public SecondFactor(string account, string secret) => (Account, Secret) = (account, secret);

    /// <summary>Whose it is.</summary>
    public string Account { get; private set; } = "";

    /// <summary>The secret, protected.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>Since when it counts; null: not yet.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The thirty seconds of the last code that was accepted; none before or in them is accepted again.</summary>
    public long LastStep { get; private set; }

    /// <summary>Recovery codes.</summary>
    public IReadOnlyList<RecoveryCode> Recovery => recovery;

    /// <summary>Whether a code is asked for at sign-in.</summary>
    public bool Counts => ConfirmedAt is not null;

    /// <summary>Begins anew with another secret. Refuses factor.already-added.</summary>
    public Refusal? BeginAnew(string secret)
    {
        if (Counts)
            return new Refusal("factor.already-added");
        Secret = secret;
        Changed();
        return null;
    }

    /// <summary>The first code is right, and it counts from now on. Refuses factor.already-added.</summary>
    /// <param name="step">The step of the code.</param>
    /// <param name="codes">Digests of the recovery codes.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Confirm(long step, IEnumerable<byte[]> codes, DateTimeOffset now)
    {
        if (Counts)
            return new Refusal("factor.already-added");
        ConfirmedAt = now;
        LastStep = step;
        recovery.AddRange(codes.Select((code, position) => new RecoveryCode(position, code)));
        Changed();
        return null;
    }

    /// <summary>Whether a code that was typed is accepted; it is used up.</summary>
    /// <param name="typed">Six digits, or a recovery code.</param>
    /// <param name="secret">The secret, in clear.</param>
    /// <param name="now">The instant.</param>
    public bool Accepts(string typed, string secret, DateTimeOffset now)
    {
        var digits = typed.Trim().Replace(" ", "", StringComparison.Ordinal);
        if (Totp.StepOf(digits, secret, now) is { } step)
        {
            if (step <= LastStep)
                return false;
            LastStep = step;
            Changed();
            return true;
        }
        var shown = SecretToken.Sha256OfCode(typed);
        if (recovery.FirstOrDefault(code => code.Matches(shown)) is not { } found)
            return false;
        found.Use(now);
        Changed();
        return true;
    }
}

/// <summary>A code that serves once in place of the authenticator application.</summary>
public sealed class RecoveryCode
{
    private RecoveryCode() { }

    internal RecoveryCode(int position, byte[] sha256) => (Position, Sha256) = (position, sha256);

    /// <summary>Its place among the person's codes, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Digest of the code.</summary>
    public byte[] Sha256 { get; private set; } = [];

    /// <summary>When it was used; null: it was not.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    internal bool Matches(byte[] shown) => UsedAt is null && CryptographicOperations.FixedTimeEquals(Sha256, shown);

    internal void Use(DateTimeOffset now) => UsedAt = now;
}

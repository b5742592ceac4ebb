using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Accounts;

/// <summary>What a link or code lets its holder do.</summary>
public enum LinkPurpose
{
    /// <summary>Makes the first administrator.</summary>
    FirstAdministrator,

    /// <summary>Chooses the first password of an account.</summary>
    Invitation,

    /// <summary>Chooses a new password.</summary>
    PasswordReset,
}

/// <summary>A link or code that works once, and not for ever; only its digest is kept.</summary>
public sealed class AccountLink : Aggregate
{
    private AccountLink() { }

    /// <summary>Makes a link.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="purpose">What it lets its holder do.</param>
    /// <param name="account">The account; null: the one that it lets its holder make.</param>
    /// <param name="secret">The secret, which is not kept.</param>
    /// <param name="now">The instant.</param>
    public AccountLink(AccountLinkId id, LinkPurpose purpose, string? account, SecretToken secret, DateTimeOffset now)
    {
        Id = id;
        Purpose = purpose;
        Account = account;
        Sha256 = secret.Sha256;
        MadeAt = now;
        ExpiresAt = now + LifeOf(purpose);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public AccountLinkId Id { get; private set; }

    /// <summary>What it lets its holder do.</summary>
    public LinkPurpose Purpose { get; private set; }

    /// <summary>The account; null: the one that it lets its holder make.</summary>
    public string? Account { get; private set; }

    /// <summary>Digest of the secret.</summary>
    public byte[] Sha256 { get; private set; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The last instant at which it works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was used or replaced; null: it waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How long such a link works.</summary>
    public static TimeSpan LifeOf(LinkPurpose purpose) =>
        purpose switch
        {
            LinkPurpose.Invitation => TimeSpan.FromDays(7),
            LinkPurpose.PasswordReset => TimeSpan.FromHours(1),
            _ => TimeSpan.FromDays(1),
        };

    /// <summary>Uses it up. Refuses link.used, link.expired.</summary>
    public Refusal? Use(DateTimeOffset now)
    {
        if (EndedAt is not null)
            return new Refusal("link.used");
        if (now > ExpiresAt)
            return new Refusal("link.expired");
        EndedAt = now;
        Changed();
        return null;
    }

    /// <summary>A newer one takes its place.</summary>
    public void Replace(DateTimeOffset now)
    {
        if (EndedAt is not null)
            return;
        EndedAt = now;
        Changed();
    }
}

/// <summary>Keeps links and codes that work once.</summary>
public interface IAccountLinks
{
    /// <summary>The link of a secret, or null.</summary>
    Task<AccountLink?> Find(LinkPurpose purpose, byte[] sha256, CancellationToken cancellation);

    /// <summary>The links of an account that were neither used nor replaced.</summary>
    Task<IReadOnlyList<AccountLink>> Waiting(LinkPurpose purpose, string? account, CancellationToken cancellation);

    /// <summary>Keeps a new link.</summary>
    void Add(AccountLink link);
}

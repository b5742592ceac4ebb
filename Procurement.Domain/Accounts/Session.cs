using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Accounts;

/// <summary>What carries the session's secret.</summary>
public enum SessionKind
{
    /// <summary>A client of the API, in the Authorization header.</summary>
    Bearer,

    /// <summary>A browser, in a cookie.</summary>
    Cookie,
}

/// <summary>How far a session is.</summary>
public enum SessionState
{
    /// <summary>The password was right; the code of the second factor is asked for.</summary>
    AwaitingCode,

    /// <summary>Signed in.</summary>
    Active,

    /// <summary>Signed out, revoked, or given up after wrong codes.</summary>
    Ended,
}

/// <summary>One sign-in of one person, until it ends; only the digest of its secret is kept.</summary>
public sealed class Session : Aggregate
{
    /// <summary>Without use for this long, it is over.</summary>
    public static readonly TimeSpan IdleLife = TimeSpan.FromHours(2);

    /// <summary>After this long it is over, used or not.</summary>
    public static readonly TimeSpan WholeLife = TimeSpan.FromHours(12);

    /// <summary>How long a code may be waited for.</summary>
    public static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);

    private const int LongestClient = 200;
    private const int MostWrongCodes = 5;

    private Session() { }

    /// <summary>Begins after a right password.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="account">Who signs in.</param>
    /// <param name="kind">What carries the secret.</param>
    /// <param name="secret">The secret, which is not kept.</param>
    /// <param name="client">What the client calls itself; cut after 200 characters.</param>
    /// <param name="hasFactor">Whether a code is to follow.</param>
    /// <param name="now">The instant.</param>
    public Session(
        SessionId id,
        string account,
        SessionKind kind,
        SecretToken secret,
        string client,
        bool hasFactor,
        DateTimeOffset now
    )
    {
        Id = id;
        Account = account;
        Kind = kind;
        Sha256 = secret.Sha256;
        Client = client.Length > LongestClient ? client[..LongestClient] : client;
        State = hasFactor ? SessionState.AwaitingCode : SessionState.Active;
        BegunAt = LastUsedAt = now;
        ExpiresAt = now + (hasFactor ? CodeLife : IdleLife);
        Changed();
    }

    /// <summary>Identifier.</summary>
    public SessionId Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public string Account { get; private set; } = "";

    /// <summary>What carries the secret.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>Digest of the secret.</summary>
    public byte[] Sha256 { get; private set; } = [];

    /// <summary>What the client calls itself.</summary>
    public string Client { get; private set; } = "";

    /// <summary>How far it is.</summary>
    public SessionState State { get; private set; }

    /// <summary>Whether a second factor was shown.</summary>
    public bool HasFactor { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>When it was last used, to about a minute.</summary>
    public DateTimeOffset LastUsedAt { get; private set; }

    /// <summary>From this instant on it is over, unless it is used before.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was ended; null: it was not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Wrong codes so far.</summary>
    public int WrongCodes { get; private set; }

    /// <summary>Whether it lives at an instant.</summary>
    public bool LivesAt(DateTimeOffset now) => State != SessionState.Ended && now < ExpiresAt;

    /// <summary>When it is over if it is used at an instant.</summary>
    public static DateTimeOffset ExpiryAfterUse(DateTimeOffset begunAt, DateTimeOffset now)
    {
        var (idle, whole) = (now + IdleLife, begunAt + WholeLife);
        return idle < whole ? idle : whole;
    }

    /// <summary>A second factor was shown, now or while it was added. Refuses session.not-valid.</summary>
    public Refusal? AcceptFactor(DateTimeOffset now)
    {
        if (!LivesAt(now))
            return new Refusal("session.not-valid");
        State = SessionState.Active;
        HasFactor = true;
        LastUsedAt = now;
        ExpiresAt = ExpiryAfterUse(BegunAt, now);
        Changed();
        return null;
    }

    /// <summary>A wrong code; after the fifth the session is over. Refuses session.not-valid.</summary>
    public Refusal? CountWrongCode(DateTimeOffset now)
    {
        if (!LivesAt(now) || State != SessionState.AwaitingCode)
            return new Refusal("session.not-valid");
        WrongCodes++;
        if (WrongCodes >= MostWrongCodes)
            (State, EndedAt) = (SessionState.Ended, now);
        Changed();
        return null;
    }

    /// <summary>Ends it. Refuses session.not-valid.</summary>
    public Refusal? End(DateTimeOffset now)
    {
        if (!LivesAt(now))
            return new Refusal("session.not-valid");
        (State, EndedAt) = (SessionState.Ended, now);
        Changed();
        return null;
    }
}

/// <summary>Keeps sessions.</summary>
public interface ISessions
{
    /// <summary>The session, or null.</summary>
    Task<Session?> Find(SessionId id, CancellationToken cancellation);

    /// <summary>The sessions of an account that live at an instant, oldest first.</summary>
    Task<IReadOnlyList<Session>> Living(string account, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Keeps a new session.</summary>
    void Add(Session session);
}

/// <summary>The session in which the request came.</summary>
public interface ICurrentSession
{
    /// <summary>The session, also one that awaits its code; null: none.</summary>
    SessionId? Id { get; }
}

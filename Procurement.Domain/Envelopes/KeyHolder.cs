namespace Procurement.Domain.Envelopes;

/// <summary>One of the people without whom no price of a call is read.</summary>
public sealed class KeyHolder
{
    private KeyHolder() { }

    internal KeyHolder(int number, string person, int? replaces = null)
    {
        Number = number;
        Person = person;
        Replaces = replaces;
        Standing = replaces is null ? HolderStanding.Holding : HolderStanding.Joining;
    }

    /// <summary>Number within the call, from 1; never given twice.</summary>
    public int Number { get; private set; }

    /// <summary>Identifier of the person.</summary>
    public string Person { get; private set; } = "";

    /// <summary>How they stand.</summary>
    public HolderStanding Standing { get; internal set; }

    /// <summary>Number of the holder whose place they take; null: they were named before publication.</summary>
    public int? Replaces { get; private set; }

    /// <summary>When they made their key; null: not yet.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>Until when they held it; null: they still do.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    private Guid? KeyId { get; set; }

    private byte[]? Point { get; set; }

    private byte[]? Salt { get; set; }

    private int? Iterations { get; set; }

    private byte[]? Locked { get; set; }

    /// <summary>The key as it is kept; null: not made yet, or destroyed with the end of holding it.</summary>
    public HolderKey? Key =>
        KeyId is { } id && Locked is not null ? new HolderKey(id, Point!, Salt!, Iterations!.Value, Locked) : null;

    /// <summary>Whether their key is there.</summary>
    public bool IsReady => Locked is not null;

    internal PublicKey Public => new(KeyId!.Value, Point!);

    internal void Take(HolderKey key, DateTimeOffset now)
    {
        (KeyId, Point, Salt, Iterations, Locked) = (key.Id, key.Public, key.Salt, key.Iterations, key.Locked);
        MadeAt = now;
    }

    /// <summary>Ends it; the private key goes, the public one stays for who reads the record.</summary>
    internal void End(DateTimeOffset now)
    {
        Standing = HolderStanding.Ended;
        Locked = null;
        EndedAt = now;
    }
}

/// <summary>How a key holder stands.</summary>
public enum HolderStanding
{
    /// <summary>Envelopes are wrapped for them.</summary>
    Holding,

    /// <summary>Named in another's place; nothing is wrapped for them until enough of the others have agreed.</summary>
    Joining,

    /// <summary>No longer.</summary>
    Ended,
}

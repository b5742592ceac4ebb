using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Retention;

/// <summary>How long the record of one call is kept, what holds it longer, and when its contents were destroyed. The
/// entries of the record are never destroyed.</summary>
/// <remarks>Source: domain guide, section 4, keep the record: seven years, and a legal hold beats it.</remarks>
public sealed class RecordRetention : Aggregate
{
    private RecordRetention() { }

    /// <summary>Begins to count when everybody was told, or the call was cancelled.</summary>
    /// <param name="call">The call.</param>
    /// <param name="years">Years of the record.</param>
    /// <param name="timeZone">IANA zone in which its days are counted.</param>
    /// <param name="notifiedAt">When the last notice was sent, or the call was cancelled.</param>
    public RecordRetention(SolicitationId call, int years, string timeZone, DateTimeOffset notifiedAt)
    {
        Call = call;
        Years = years;
        NotifiedAt = notifiedAt;
        KeptUntil = CivilDays.DateOf(notifiedAt, timeZone).AddYears(years);
        Changed();
    }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Years for which the record is kept.</summary>
    public int Years { get; private set; }

    /// <summary>When everybody was told, or the call was cancelled.</summary>
    public DateTimeOffset NotifiedAt { get; private set; }

    /// <summary>The last day on which the record is kept.</summary>
    public DateOnly KeptUntil { get; private set; }

    /// <summary>Why it is held longer; null: it is not, or no longer.</summary>
    public BilingualText? HoldReason { get; private set; }

    /// <summary>Since when it is held; null: it is not.</summary>
    public DateTimeOffset? HeldSince { get; private set; }

    /// <summary>When its contents were destroyed; null: they stand.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    /// <summary>Holds the record until the hold is lifted. Refuses retention.destroyed, reason.missing.</summary>
    public Refusal? Hold(BilingualText reason, DateTimeOffset now)
    {
        if (DestroyedAt is not null)
            return new Refusal("retention.destroyed");
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        (HoldReason, HeldSince) = (reason, now);
        Changed();
        return null;
    }

    /// <summary>Lifts the hold. Refuses retention.not-held.</summary>
    public Refusal? Lift()
    {
        if (HeldSince is null)
            return new Refusal("retention.not-held");
        (HoldReason, HeldSince) = (null, null);
        Changed();
        return null;
    }

    /// <summary>
    /// Records that the contents are destroyed. Refuses retention.destroyed, retention.held (a legal hold, or an open
    /// dispute), retention.running (until the last day is over).
    /// </summary>
    public Refusal? Destroy(bool hasOpenDispute, string timeZone, DateTimeOffset now)
    {
        if (DestroyedAt is not null)
            return new Refusal("retention.destroyed");
        if (HeldSince is not null || hasOpenDispute)
            return new Refusal("retention.held");
        if (!CivilDays.IsOver(KeptUntil, now, timeZone))
            return new Refusal("retention.running", KeptUntil);
        DestroyedAt = now;
        Changed();
        return null;
    }
}

/// <summary>Keeps how long the records of calls are kept.</summary>
public interface IRetentions
{
    /// <summary>That of a call, or null: it does not count yet.</summary>
    Task<RecordRetention?> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(RecordRetention retention);
}

/// <summary>Destroys what the retention of a call lets be destroyed.</summary>
public interface IDestruction
{
    /// <summary>Destroys the contents of envelopes and documents, and the payloads and salts of the record; the entries of
    /// the record, and what was decided, stay.</summary>
    Task Destroy(SolicitationId call, CancellationToken cancellation);
}

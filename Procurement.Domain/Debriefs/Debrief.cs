using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Debriefs;

/// <summary>A bidder's debrief in one competition: asked for within the window, scheduled, held with a record, closed.</summary>
/// <remarks>Source: domain guide, section 3, Debrief. At least one evaluator attends (the practice of British
/// Columbia).</remarks>
public sealed class Debrief : Aggregate
{
    private Debrief() { }

    /// <summary>Identifier.</summary>
    public DebriefId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>How far it has come.</summary>
    public DebriefState State { get; private set; }

    /// <summary>Who asked for it.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When it is to be held; null: not scheduled yet.</summary>
    public DateTimeOffset? ScheduledFor { get; private set; }

    /// <summary>Evaluators who attend, by their identifiers in the programme.</summary>
    public IReadOnlyList<string> Evaluators { get; private set; } = [];

    /// <summary>Others who attend for the buyer, by name.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>When it was held; null: not yet.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>Who was there, by name.</summary>
    public IReadOnlyList<string> Present { get; private set; } = [];

    /// <summary>What was said; null: not held yet.</summary>
    public string? Said { get; private set; }

    /// <summary>When the bidder may read the debrief report; null: not released.</summary>
    public DateTimeOffset? ReportReleasedAt { get; private set; }

    /// <summary>When it was closed; null: it is not.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>
    /// Asks for a debrief. Refuses debrief.too-early (the bidder's notice is not sent), debrief.window-closed (after the
    /// last day, which is included).
    /// </summary>
    /// <param name="id">Identifier.</param>
    /// <param name="offer">Where and to whom it is offered.</param>
    /// <param name="requestedBy">Who asks.</param>
    /// <param name="now">The instant.</param>
    public static Outcome<Debrief> Request(DebriefId id, DebriefOffer offer, string requestedBy, DateTimeOffset now)
    {
        if (offer.NoticeSentAt is not { } sent)
            return new Refusal("debrief.too-early");
        var last = CivilDays.LastOf(sent, offer.Days, offer.TimeZone);
        if (CivilDays.IsOver(last, now, offer.TimeZone))
            return new Refusal("debrief.window-closed", last);
        return Unasked(id, offer.Call, offer.Region, offer.Bidder, requestedBy, now);
    }

    /// <summary>A debrief of a bidder that is told without having asked; only its report is for it.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="call">The call.</param>
    /// <param name="region">Code of the region; empty for an RFQ.</param>
    /// <param name="bidder">Identifier of the bidder.</param>
    /// <param name="toldBy">Who tells.</param>
    /// <param name="now">The instant.</param>
    public static Debrief Unasked(
        DebriefId id,
        SolicitationId call,
        string region,
        string bidder,
        string toldBy,
        DateTimeOffset now
    )
    {
        var debrief = new Debrief
        {
            Id = id,
            Call = call,
            Region = region,
            Bidder = bidder,
            RequestedBy = toldBy,
            RequestedAt = now,
        };
        debrief.Changed();
        return debrief;
    }

    /// <summary>Schedules it, or moves it. Refuses debrief.already-held, debrief.in-past, debrief.evaluator-missing (at
    /// least one of the panel attends).</summary>
    public Refusal? Schedule(
        DateTimeOffset at,
        IReadOnlyList<string> evaluators,
        IReadOnlyList<string> others,
        IReadOnlyCollection<string> panel,
        DateTimeOffset now
    )
    {
        if (State is DebriefState.Held or DebriefState.Closed)
            return new Refusal("debrief.already-held");
        if (at <= now)
            return new Refusal("debrief.in-past");
        if (evaluators.Count == 0 || !evaluators.All(panel.Contains))
            return new Refusal("debrief.evaluator-missing");
        (ScheduledFor, Evaluators, Others, State) = (at, [.. evaluators], [.. others], DebriefState.Scheduled);
        Changed();
        return null;
    }

    /// <summary>Records that it was held. Refuses debrief.already-held, debrief.not-scheduled, debrief.record-missing (who
    /// was there, and what was said).</summary>
    public Refusal? Hold(DateTimeOffset heldAt, IReadOnlyList<string> present, string said)
    {
        if (State is DebriefState.Held or DebriefState.Closed)
            return new Refusal("debrief.already-held");
        if (State != DebriefState.Scheduled)
            return new Refusal("debrief.not-scheduled");
        if (present.Count == 0 || present.Any(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(said))
            return new Refusal("debrief.record-missing");
        (HeldAt, Present, Said, State) = (heldAt, [.. present], said, DebriefState.Held);
        Changed();
        return null;
    }

    /// <summary>Closes it. Refuses debrief.record-missing (it was not held), debrief.closed.</summary>
    public Refusal? Close(DateTimeOffset now)
    {
        if (State == DebriefState.Closed)
            return new Refusal("debrief.closed");
        if (State != DebriefState.Held)
            return new Refusal("debrief.record-missing");
        (ClosedAt, State) = (now, DebriefState.Closed);
        Changed();
        return null;
    }

    /// <summary>Lets the bidder read its debrief report. Refuses debrief.already-released.</summary>
    public Refusal? ReleaseReport(DateTimeOffset now)
    {
        if (ReportReleasedAt is not null)
            return new Refusal("debrief.already-released");
        ReportReleasedAt = now;
        Changed();
        return null;
    }
}

/// <summary>Where and to whom a debrief is offered.</summary>
/// <param name="Call">The call.</param>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="NoticeSentAt">When its notice was sent; null: it was not.</param>
/// <param name="Days">Days of the window, the last one included.</param>
/// <param name="TimeZone">IANA zone in which they are counted.</param>
public sealed record DebriefOffer(
    SolicitationId Call,
    string Region,
    string Bidder,
    DateTimeOffset? NoticeSentAt,
    int Days,
    string TimeZone
);

/// <summary>How far a debrief has come.</summary>
public enum DebriefState
{
    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>Date and people are set.</summary>
    Scheduled,

    /// <summary>Held, with its record.</summary>
    Held,

    /// <summary>Done.</summary>
    Closed,
}

/// <summary>Keeps debriefs.</summary>
public interface IDebriefs
{
    /// <summary>The debrief of that call, or null.</summary>
    Task<Debrief?> Find(SolicitationId call, DebriefId id, CancellationToken cancellation);

    /// <summary>The debrief of a bidder in a region, or null.</summary>
    Task<Debrief?> Of(SolicitationId call, string region, string bidder, CancellationToken cancellation);

    /// <summary>Whether one of the call was asked for and is not held yet.</summary>
    Task<bool> AnyOpen(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new debrief.</summary>
    void Add(Debrief debrief);
}

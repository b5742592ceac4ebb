using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices;

/// <summary>One letter to one bidder about one competition: drafted by the system, reviewed by the lead, approved by
/// another person, sent once. Its words come from the documents; here stand its kind and figures.</summary>
/// <remarks>Source: domain guide, sections 3 and 5.</remarks>
public sealed class Notice : Aggregate
{
    private Notice() { }

    /// <summary>Drafts a letter.</summary>
    public Notice(NoticeId id, NoticeAddress address, NoticeContent content, DateTimeOffset now)
    {
        Id = id;
        Call = address.Call;
        Region = address.Region;
        Bidder = address.Bidder;
        Language = address.Language;
        Number = address.Number;
        Content = content;
        DraftedAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public NoticeId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The bidder's language; of a letter in both, the first.</summary>
    public Language Language { get; private set; }

    /// <summary>Whether the bidder's language is not known, so that the letter is written in both.</summary>
    public bool InBothLanguages { get; private set; }

    /// <summary>Version of the standard paragraphs that it uses, fixed when it is reviewed; null: the newest. 0: as the
    /// service ships them.</summary>
    public int? Paragraphs { get; private set; }

    /// <summary>1 for the bidder's first letter about the competition; a correction is a further one.</summary>
    public int Number { get; private set; }

    /// <summary>What it says.</summary>
    public NoticeContent Content { get; private set; } = null!;

    /// <summary>How far it has come.</summary>
    public NoticeState State { get; private set; }

    /// <summary>When it was drafted, last.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>Who reviewed it; null: nobody yet.</summary>
    public string? ReviewedBy { get; private set; }

    /// <summary>When it was reviewed; null: not yet.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>Who approved it; null: nobody yet.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>When it was approved; null: not yet.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When it was sent; null: not yet.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Whether it says this already, but for the last day of the debrief.</summary>
    public bool Says(NoticeContent content) => Content with { DebriefUntil = null } == content;

    /// <summary>Drafts it anew, where what it says has changed, or the standard paragraphs since its review; the review
    /// begins again. Refuses notice.already-sent.</summary>
    /// <param name="content">What it says now.</param>
    /// <param name="paragraphs">Newest version of the standard paragraphs of its kind.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Redraft(NoticeContent content, int paragraphs, DateTimeOffset now)
    {
        if (SentAt is not null)
            return new Refusal("notice.already-sent", Bidder);
        if (content == Content && (Paragraphs is null || Paragraphs == paragraphs))
            return null;
        (Content, DraftedAt) = (content, now);
        BeginAgain();
        return null;
    }

    /// <summary>Says in which language it is written; null: the bidder's is not known, so both, English first. The review
    /// begins again. Refuses notice.already-sent, notice.already-approved.</summary>
    public Refusal? Address(Language? language)
    {
        if (BarsReview() is { } barred)
            return barred;
        (Language, InBothLanguages) = (language ?? Language.English, language is null);
        BeginAgain();
        return null;
    }

    /// <summary>Why it is not reviewed any more: notice.already-sent, notice.already-approved; null: it may be.</summary>
    public Refusal? BarsReview() =>
        SentAt is not null ? new Refusal("notice.already-sent", Bidder)
        : State == NoticeState.Approved ? new Refusal("notice.already-approved", Bidder)
        : null;

    /// <summary>The lead has read it, with the standard paragraphs of that version. Refuses notice.already-sent,
    /// notice.already-approved.</summary>
    public Refusal? Review(string lead, int paragraphs, DateTimeOffset now)
    {
        if (BarsReview() is { } barred)
            return barred;
        (ReviewedBy, ReviewedAt, Paragraphs, State) = (lead, now, paragraphs, NoticeState.Reviewed);
        Changed();
        return null;
    }

    /// <summary>Approves it. Refuses notice.already-sent, notice.already-approved, notice.not-reviewed, duty.incompatible
    /// (who reviewed it does not approve it).</summary>
    public Refusal? Approve(string approver, DateTimeOffset now)
    {
        if (SentAt is not null)
            return new Refusal("notice.already-sent", Bidder);
        if (State == NoticeState.Approved)
            return new Refusal("notice.already-approved", Bidder);
        if (State != NoticeState.Reviewed)
            return new Refusal("notice.not-reviewed", Bidder);
        if (ReviewedBy == approver)
            return new Refusal("duty.incompatible");
        (ApprovedBy, ApprovedAt, State) = (approver, now, NoticeState.Approved);
        Changed();
        return null;
    }

    /// <summary>Why it is not sent: notice.already-sent, notice.decision-not-approved; null: it may be.</summary>
    public Refusal? BarsSending() =>
        SentAt is not null ? new Refusal("notice.already-sent", Bidder)
        : State != NoticeState.Approved ? new Refusal("notice.decision-not-approved", Bidder)
        : null;

    /// <summary>Sends it, once. Refuses notice.already-sent, notice.decision-not-approved.</summary>
    /// <param name="debriefUntil">Last day on which a debrief may be asked for.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Send(DateOnly debriefUntil, DateTimeOffset now)
    {
        if (BarsSending() is { } barred)
            return barred;
        if (Content.OffersDebrief)
            Content = Content with { DebriefUntil = debriefUntil };
        (SentAt, State) = (now, NoticeState.Sent);
        Changed();
        return null;
    }

    private void BeginAgain()
    {
        (State, Paragraphs) = (NoticeState.Drafted, null);
        (ReviewedBy, ReviewedAt, ApprovedBy, ApprovedAt) = (null, null, null, null);
        Changed();
    }
}

/// <summary>To whom a letter goes.</summary>
/// <param name="Call">The call.</param>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Language">The bidder's language.</param>
/// <param name="Number">1 for its first letter about the competition.</param>
public sealed record NoticeAddress(SolicitationId Call, string Region, string Bidder, Language Language, int Number);

/// <summary>How far a letter has come.</summary>
public enum NoticeState
{
    /// <summary>Drafted by the system.</summary>
    Drafted,

    /// <summary>Read by the lead.</summary>
    Reviewed,

    /// <summary>Approved by the approver.</summary>
    Approved,

    /// <summary>Sent.</summary>
    Sent,
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Submissions;

/// <summary>What one bidder sent to one competition: when, on what footing, and how its requirements were answered.
/// Its price lies in an envelope of its own.</summary>
public sealed class Submission : Aggregate
{
    private readonly List<MandatoryAnswer> answers = [];

    private Submission() { }

    /// <summary>Records a submission as it was received, also one that comes late or uninvited.</summary>
    public Submission(SubmissionId id, CompetitionId competition, string bidder, Receipt receipt)
    {
        Id = id;
        Competition = competition;
        Bidder = bidder;
        Receipt = receipt;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public SubmissionId Id { get; private set; }

    /// <summary>The competition that it answers.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Identifier of the bidder in the programme.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>When and on what footing it was received.</summary>
    public Receipt Receipt { get; private set; } = null!;

    /// <summary>When it was withdrawn; null: it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was withdrawn after closing; null: it was not, or its bidder took it back before.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Why it was taken out after opening; null: it was not.</summary>
    public Disqualification? Disqualification { get; private set; }

    /// <summary>The step whose requirement or minimum it missed; null: it has passed every step closed so far.</summary>
    public string? StoppedAt { get; private set; }

    /// <summary>Number of the first addendum that its bidder neither confirmed nor answered by a later version before the
    /// closing; null: there is none, or the call is not closed.</summary>
    public int? UnconfirmedAddendum { get; private set; }

    /// <summary>Answers to mandatory requirements, in the order recorded.</summary>
    public IReadOnlyList<MandatoryAnswer> Answers => answers;

    /// <summary>Whether anybody may evaluate it.</summary>
    public bool IsEvaluated => Receipt.Footing == Footing.Accepted && WithdrawnAt is null;

    /// <summary>Why nothing may be written about it in an open step: submission.not-live,
    /// submission.did-not-advance; null: it is being evaluated.</summary>
    public Refusal? Bars() =>
        !IsEvaluated ? new Refusal("submission.not-live", Bidder)
        : StoppedAt is { } step ? new Refusal("submission.did-not-advance", Bidder, step)
        : null;

    /// <summary>Its standing in the ranking of that number: a disqualification, or a withdrawal after closing, counts in
    /// those worked out after it.</summary>
    public Standing StandingIn(int rankingNumber) =>
        Receipt.Footing switch
        {
            Footing.Late => Standing.Late,
            Footing.NotInvited => Standing.NotInvited,
            _ when WithdrawnAt is not null && rankingNumber > (Withdrawal?.AfterRanking ?? -1) => Standing.Withdrawn,
            _ when Disqualification is { } taken && rankingNumber > taken.AfterRanking => Standing.Disqualified,
            _ => Standing.Evaluated,
        };

    /// <summary>A later version takes the place of what was received or withdrawn before; the time that counts is that of
    /// the last one. Called for one that is accepted.</summary>
    public void Replace(DateTimeOffset receivedAt)
    {
        Receipt = Receipt with { ReceivedAt = receivedAt, Footing = Footing.Accepted };
        WithdrawnAt = null;
        Changed();
    }

    /// <summary>The bidder takes it back; it is never evaluated from then on. Refuses submission.not-live.</summary>
    public Refusal? Withdraw(DateTimeOffset now)
    {
        if (!IsEvaluated)
            return new Refusal("submission.not-live", Bidder);
        WithdrawnAt = now;
        Changed();
        return null;
    }

    /// <summary>
    /// Records that the bidder withdrew in writing after closing; every ranking after that of the given number leaves it
    /// out. Refuses submission.not-live, reason.missing.
    /// </summary>
    public Refusal? RecordWithdrawal(BilingualText reason, int afterRanking, DateTimeOffset now)
    {
        if (!IsEvaluated)
            return new Refusal("submission.not-live", Bidder);
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        WithdrawnAt = now;
        Withdrawal = new Withdrawal(reason, afterRanking);
        Changed();
        return null;
    }

    /// <summary>At the closing: marks it as standing under the terms before an addendum that nobody confirmed for it. It is
    /// evaluated like any other. Nothing is marked that is not evaluated.</summary>
    public void MarkUnconfirmed(int addendum)
    {
        if (!IsEvaluated)
            return;
        UnconfirmedAddendum = addendum;
        Changed();
    }

    /// <summary>Why it cannot be taken out: submission.not-live, submission.already-disqualified; null: it can.</summary>
    public Refusal? BarsDisqualification() =>
        !IsEvaluated ? new Refusal("submission.not-live", Bidder)
        : Disqualification is not null ? new Refusal("submission.already-disqualified", Bidder)
        : null;

    /// <summary>
    /// Records whether a mandatory requirement is met. Refuses submission.not-live, submission.did-not-advance,
    /// reference.unknown, mandatory.reason-missing (an unmet one needs its reason in both languages).
    /// </summary>
    public Refusal? Answer(MandatoryStep step, string requirement, bool met, BilingualText? reason)
    {
        if (Bars() is { } barred)
            return barred;
        if (!step.Requirements.Any(known => known.Id == requirement))
            return new Refusal("reference.unknown", requirement);
        if (!met && (reason is null || reason.Missing().Any()))
            return new Refusal("mandatory.reason-missing", requirement);
        Correct(step, requirement, met, reason);
        return null;
    }

    /// <summary>Number of the newest answer in a step; who records another names the one they read. 0: none.</summary>
    public int AnswersVersion(string step) =>
        answers.Where(answer => answer.Step == step).Select(answer => answer.Number).DefaultIfEmpty().Max();

    /// <summary>Puts an answer in the place of the recorded one. After the step is closed called only by a correction that
    /// was granted.</summary>
    internal void Correct(MandatoryStep step, string requirement, bool met, BilingualText? reason)
    {
        var number = answers.Select(answer => answer.Number).DefaultIfEmpty().Max() + 1;
        answers.RemoveAll(answer => answer.Step == step.Id && answer.Requirement == requirement);
        answers.Add(new MandatoryAnswer(step.Id, requirement, met, reason) { Number = number });
        Changed();
    }

    /// <summary>Ends its evaluation at a step; later envelopes stay sealed. Called only by the closing of the step.</summary>
    internal void StopAt(string step)
    {
        StoppedAt = step;
        Changed();
    }

    /// <summary>Its evaluation goes on: the step that ended it was opened again. Called only by that reopening.</summary>
    internal void GoOn()
    {
        StoppedAt = null;
        Changed();
    }

    /// <summary>
    /// Takes the submission out after opening, with a reason in both languages; every ranking after that of the given
    /// number leaves it out. Refuses submission.not-live, submission.already-disqualified, reason.missing.
    /// </summary>
    public Refusal? Disqualify(BilingualText reason, int afterRanking, DateTimeOffset now)
    {
        if (BarsDisqualification() is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        Disqualification = new Disqualification(reason, afterRanking, now);
        Changed();
        return null;
    }
}

/// <summary>When a submission arrived and on what footing it stands.</summary>
/// <param name="ReceivedAt">The server's instant; people read it in the programme's time zone.</param>
/// <param name="Footing">Accepted, or why it is never evaluated.</param>
/// <param name="Position">Order in which it was recorded in its competition, from 0.</param>
public sealed record Receipt(DateTimeOffset ReceivedAt, Footing Footing, int Position)
{
    // The instant counts; a store keeps beside it the offset, in minutes, in which it was given.
    private int ReceivedAtOffset
    {
        get => ReceivedAt.TotalOffsetMinutes;
        init => ReceivedAt = ReceivedAt.ToOffset(TimeSpan.FromMinutes(value));
    }
}

/// <summary>The panel's finding on one mandatory requirement.</summary>
/// <param name="Step">Identifier of the mandatory step.</param>
/// <param name="Requirement">Identifier of the requirement.</param>
/// <param name="IsMet">Whether it is met.</param>
/// <param name="Reason">Why not; null where it is met.</param>
public sealed record MandatoryAnswer(string Step, string Requirement, bool IsMet, BilingualText? Reason)
{
    private MandatoryAnswer()
        : this("", "", false, null) { }

    /// <summary>Counts what was ever recorded on the submission, from 1; what replaces an answer has a higher
    /// number.</summary>
    public int Number { get; init; }
}

/// <summary>Why a submission was taken out.</summary>
/// <param name="Reason">The reason, in both languages.</param>
/// <param name="AfterRanking">Number of the last ranking that still had it; 0: none was made.</param>
/// <param name="At">When.</param>
public sealed record Disqualification(BilingualText Reason, int AfterRanking, DateTimeOffset At)
{
    private Disqualification()
        : this(null!, 0, default) { }
}

/// <summary>A withdrawal in writing after closing.</summary>
/// <param name="Reason">The reason, in both languages.</param>
/// <param name="AfterRanking">Number of the last ranking that still had it; 0: none was made.</param>
public sealed record Withdrawal(BilingualText Reason, int AfterRanking)
{
    private Withdrawal()
        : this(null!, 0) { }
}

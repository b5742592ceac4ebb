using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Submissions;

/// <summary>A question about submissions after closing, the same to every bidder in the same position, and what each
/// answered. It stands beside the submissions, which do not change.</summary>
/// <remarks>Source: domain guide, section 4, clarifications.</remarks>
public sealed class Clarification : Aggregate
{
    private readonly List<ClarificationAnswer> answers = [];

    private Clarification() { }

    private Clarification(ClarificationId id, CompetitionId competition, BilingualText question, string askedBy)
    {
        Id = id;
        Competition = competition;
        Question = question;
        AskedBy = askedBy;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public ClarificationId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>The question, word for word the same to all.</summary>
    public BilingualText Question { get; private set; } = null!;

    /// <summary>Identifier of the person who asked.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Until when it may be answered, that instant included.</summary>
    public DateTimeOffset AnswerUntil { get; private init; }

    /// <summary>Those who were asked, and what they answered.</summary>
    public IReadOnlyList<ClarificationAnswer> Answers => answers;

    /// <summary>
    /// Asks. Refuses text.missing (a question in one language only), clarification.nobody-asked,
    /// clarification.time-passed (the time to answer is over already) and, for each, submission.not-live,
    /// submission.did-not-advance.
    /// </summary>
    public static Outcome<Clarification> Ask(
        ClarificationId id,
        ClarificationQuestion question,
        IReadOnlyList<Submission> asked,
        string askedBy,
        DateTimeOffset now
    )
    {
        if (question.Text.Missing().Any())
            return new Refusal("text.missing");
        if (asked.Count == 0)
            return new Refusal("clarification.nobody-asked");
        if (now > question.AnswerUntil)
            return new Refusal("clarification.time-passed");
        if (asked.Select(submission => submission.Bars()).OfType<Refusal>().FirstOrDefault() is { } barred)
            return barred;
        var clarification = new Clarification(id, asked[0].Competition, question.Text, askedBy)
        {
            AskedAt = now,
            AnswerUntil = question.AnswerUntil,
        };
        clarification.answers.AddRange(asked.Select(submission => new ClarificationAnswer(submission.Bidder)));
        return clarification;
    }

    /// <summary>A bidder answers, once. Refuses access.not-found (it was not asked), clarification.already-answered,
    /// clarification.time-passed, text.missing.</summary>
    public Refusal? Answer(string bidder, string text, string answeredBy, DateTimeOffset now)
    {
        if (answers.Find(one => one.Bidder == bidder) is not { } answer)
            return new Refusal("access.not-found");
        if (answer.AnsweredAt is not null)
            return new Refusal("clarification.already-answered");
        if (now > AnswerUntil)
            return new Refusal("clarification.time-passed");
        if (string.IsNullOrWhiteSpace(text))
            return new Refusal("text.missing");
        answer.Give(text, answeredBy, now);
        Changed();
        return null;
    }
}

/// <summary>A question, and until when it may be answered.</summary>
/// <param name="Text">The question in both languages.</param>
/// <param name="AnswerUntil">The last instant for an answer.</param>
public sealed record ClarificationQuestion(BilingualText Text, DateTimeOffset AnswerUntil);

/// <summary>What one bidder answered.</summary>
public sealed class ClarificationAnswer
{
    private ClarificationAnswer() { }

    internal ClarificationAnswer(string bidder) => Bidder = bidder;

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The answer, in the bidder's words; null: none yet.</summary>
    public string? Text { get; private set; }

    /// <summary>Identifier of the person who answered; null: nobody yet.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Give(string text, string answeredBy, DateTimeOffset now)
    {
        Text = text;
        AnsweredBy = answeredBy;
        AnsweredAt = now;
    }
}

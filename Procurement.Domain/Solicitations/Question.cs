using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Solicitations;

/// <summary>What a bidder asks about an open call; only the lead learns who asked.</summary>
public sealed class Question : Aggregate
{
    /// <summary>Most characters of a question.</summary>
    public const int LongestText = 10_000;

    private Question() { }

    private Question(QuestionId id, SolicitationId call, string bidder, string person, string text, DateTimeOffset now)
    {
        Id = id;
        Call = call;
        Bidder = bidder;
        Person = person;
        Text = text;
        AskedAt = now;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public QuestionId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>The bidder that asks.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>Who of it.</summary>
    public string Person { get; private set; } = "";

    /// <summary>The question, in the bidder's own words and language.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The answer that covers it; null: none yet.</summary>
    public AnswerId? Answer { get; private set; }

    /// <summary>Asks. Refuses text.missing, question.too-long, call.cancelled, call.not-published,
    /// question.too-late.</summary>
    public static Outcome<Question> Ask(
        QuestionId id,
        Solicitation call,
        string bidder,
        string person,
        string text,
        DateTimeOffset now
    )
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Refusal("text.missing");
        if (text.Length > LongestText)
            return new Refusal("question.too-long", LongestText);
        if (call.BarsQuestions(now) is { } barred)
            return barred;
        return new Question(id, call.Id, bidder, person, text, now);
    }

    /// <summary>It is answered.</summary>
    internal void AnsweredBy(AnswerId answer)
    {
        Answer = answer;
        Changed();
    }
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Solicitations;

/// <summary>One entry of the digest that all may read: a question in neutral words, and its answer. It covers one or
/// several questions, and names nobody who asked.</summary>
public sealed class Answer : Aggregate
{
    private Answer() { }

    /// <summary>Identifier.</summary>
    public AnswerId Id { get; private init; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private init; }

    /// <summary>Number in the digest, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The question, as the lead puts it.</summary>
    public BilingualText Question { get; private init; } = null!;

    /// <summary>The answer.</summary>
    public BilingualText Reply { get; private init; } = null!;

    /// <summary>When it was published.</summary>
    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>
    /// Answers questions and publishes the answer. Refuses text.missing, call.cancelled, call.not-published,
    /// question.closing-reached, question.missing (none named), question.already-answered.
    /// </summary>
    /// <param name="id">Identifier of the answer.</param>
    /// <param name="call">The call.</param>
    /// <param name="number">The next number of its digest.</param>
    /// <param name="questions">The questions that it covers, all of this call.</param>
    /// <param name="wording">The question in neutral words.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="now">The server's instant.</param>
    public static Outcome<Answer> Give(
        AnswerId id,
        Solicitation call,
        int number,
        IReadOnlyList<Question> questions,
        BilingualText wording,
        BilingualText reply,
        DateTimeOffset now
    )
    {
        if (wording.Missing().Concat(reply.Missing()).Any())
            return new Refusal("text.missing");
        if (call.BarsAnswers(now) is { } barred)
            return barred;
        if (questions.Count == 0)
            return new Refusal("question.missing");
        if (questions.Any(question => question.Answer is not null))
            return new Refusal("question.already-answered");
        foreach (var question in questions)
            question.AnsweredBy(id);
        var answer = new Answer
        {
            Id = id,
            Call = call.Id,
            Number = number,
            Question = wording,
            Reply = reply,
            PublishedAt = now,
        };
        answer.Changed();
        return answer;
    }
}

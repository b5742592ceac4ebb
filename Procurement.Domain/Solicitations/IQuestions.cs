using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Solicitations;

/// <summary>Keeps questions and the answers that were published.</summary>
public interface IQuestions
{
    /// <summary>Those of the named questions that belong to the call.</summary>
    Task<IReadOnlyList<Question>> Find(
        SolicitationId call,
        IReadOnlyCollection<QuestionId> ids,
        CancellationToken cancellation
    );

    /// <summary>How many answers of a call are published.</summary>
    Task<int> AnswersOf(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new question.</summary>
    void Add(Question question);

    /// <summary>Keeps a new answer.</summary>
    void Add(Answer answer);
}

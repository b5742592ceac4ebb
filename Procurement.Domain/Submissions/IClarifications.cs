using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Submissions;

/// <summary>Keeps questions about submissions and their answers.</summary>
public interface IClarifications
{
    /// <summary>The question, or null.</summary>
    Task<Clarification?> Find(ClarificationId id, CancellationToken cancellation);

    /// <summary>Keeps a new question.</summary>
    void Add(Clarification clarification);
}

using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Solicitations;

/// <summary>What an addendum says and changes; what is null stays as it is.</summary>
public sealed record AddendumContent
{
    /// <summary>Why.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>What changed, in words.</summary>
    public required BilingualText Changes { get; init; }

    /// <summary>The new title.</summary>
    public BilingualText? Title { get; init; }

    /// <summary>The new description.</summary>
    public BilingualText? Description { get; init; }

    /// <summary>The new closing instant; later than the one that stands.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>The new end of the time for questions.</summary>
    public DateTimeOffset? QuestionsCloseAt { get; init; }

    /// <summary>The whole new plan.</summary>
    public EvaluationPlan? Plan { get; init; }

    // As with a call's own closing: the instant counts, and the offset in which it was given is kept beside it.
    private int? ClosesAtOffset
    {
        get => ClosesAt?.TotalOffsetMinutes;
        init => ClosesAt = value is { } minutes ? ClosesAt?.ToOffset(TimeSpan.FromMinutes(minutes)) : ClosesAt;
    }

    /// <summary>A call's terms with the changes made.</summary>
    public CallTerms ApplyTo(CallTerms terms) =>
        terms with
        {
            Title = Title ?? terms.Title,
            Description = Description ?? terms.Description,
            ClosesAt = ClosesAt ?? terms.ClosesAt,
            QuestionsCloseAt = QuestionsCloseAt ?? terms.QuestionsCloseAt,
        };
}

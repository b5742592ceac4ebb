using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Solicitations;

/// <summary>What a call said, besides its plan, until an addendum was published: every earlier plan is kept as a version,
/// and this is kept for what the plan does not say.</summary>
public sealed record ReplacedTerms
{
    /// <summary>The title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The description; null: there was none.</summary>
    public BilingualText? Description { get; init; }

    /// <summary>The closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>The end of the time for questions; null: the closing.</summary>
    public DateTimeOffset? QuestionsCloseAt { get; init; }

    /// <summary>What terms say that an addendum may change.</summary>
    public static ReplacedTerms Of(CallTerms terms) =>
        new()
        {
            Title = terms.Title,
            Description = terms.Description,
            ClosesAt = terms.ClosesAt,
            QuestionsCloseAt = terms.QuestionsCloseAt,
        };

    /// <summary>The terms as they stood before.</summary>
    public CallTerms In(CallTerms terms) =>
        terms with
        {
            Title = Title,
            Description = Description,
            ClosesAt = ClosesAt,
            QuestionsCloseAt = QuestionsCloseAt,
        };
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Templates;

/// <summary>Keeps the buyers' standard paragraphs.</summary>
public interface ILetterTemplates
{
    /// <summary>The templates of a programme that were ever revised, by kind.</summary>
    Task<IReadOnlyList<LetterTemplate>> Of(ProgrammeId programme, CancellationToken cancellation);

    /// <summary>Keeps a new one.</summary>
    void Add(LetterTemplate template);
}

/// <summary>The standard paragraphs that the service ships, for buyers that have not written their own.</summary>
public interface IShippedParagraphs
{
    /// <summary>What stands in a place of a letter.</summary>
    BilingualText Of(NoticeKind kind, LetterSlot slot);
}

using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>Why a submission was taken out: the reason as somebody typed it.</summary>
internal static class ReasonSection
{
    /// <summary>The subhead and the reason.</summary>
    public static IEnumerable<Block> Of(Draft draft, LetterReport letter) =>
        [new Heading(2, null, draft.Say("Disqualified.Reason")), new Paragraph(draft.Reason(letter.Content.Reason))];
}

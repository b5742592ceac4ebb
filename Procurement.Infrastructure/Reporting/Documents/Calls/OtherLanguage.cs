using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>That a document can be had in the other language, in that language.</summary>
internal static class OtherLanguage
{
    /// <summary>The language that a document is not in.</summary>
    public static Language Of(Draft draft) => draft.Language == Language.French ? Language.English : Language.French;

    /// <summary>The last line of a document.</summary>
    public static Paragraph Line(Draft draft) =>
        new(new Run(draft.Text("About.OtherLanguage"), Language: Of(draft)), ParagraphStyle.Enclosure);
}

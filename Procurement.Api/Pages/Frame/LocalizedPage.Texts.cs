using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Frame;

/// <summary>What people typed in both languages, where one may be missing still: a draft's title, the parts of its
/// plan.</summary>
internal abstract partial class LocalizedPage
{
    /// <summary>A text; where it is missing in the page's language, in the other one and marked as of that.</summary>
    public IHtmlContent Bilingual(BilingualText text)
    {
        var other = Languages.Other(Language);
        if (Has(text, Language) || !Has(text, other))
            return new StringHtmlContent(Unmarked(text));
        var passage = new TagBuilder("span") { Attributes = { ["lang"] = Languages.TagOf(other) } };
        passage.InnerHtml.Append(text.In(other));
        return passage;
    }

    /// <summary>A text where nothing can be marked, as within an option: in the page's language, or that it is missing
    /// in it.</summary>
    public string Unmarked(BilingualText text) => Has(text, Language) ? text.In(Language) : Words["Untyped"];

    private static bool Has(BilingualText text, Language language) => !text.Missing().Contains(language);
}

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>Gives every form that acts two tokens: one that shows that the form is ours, and one of its own, so that a
/// double click is one act.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OnceTag(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ours = antiforgery.GetAndStoreTokens(View.HttpContext);
        // Of a form with files they come first, so that both are read before any file is.
        var place = context.AllAttributes.ContainsName("enctype") ? output.PreContent : output.PostContent;
        Hide(place, ours.FormFieldName, ours.RequestToken!);
        if (IOnPage.Of(View.ViewData.Model) is { } page)
            Hide(place, "once", page.NewOnce());
    }

    private static void Hide(TagHelperContent place, string name, string token) =>
        place.AppendHtml($"<input type=\"hidden\" name=\"{name}\" value=\"{token}\">");
}

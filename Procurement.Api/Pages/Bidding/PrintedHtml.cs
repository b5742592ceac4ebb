using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Procurement.Api.Localization;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The words of a printed document on a page.</summary>
internal static class PrintedHtml
{
    /// <summary>A line of words: what is strong, quiet or in the other language is marked so.</summary>
    public static IHtmlContent Of(RichText text)
    {
        var content = new HtmlContentBuilder();
        foreach (var run in text.Runs)
            content.AppendHtml(Of(run));
        return content;
    }

    /// <summary>Lines of words; of one, the words alone.</summary>
    public static IHtmlContent Of(IReadOnlyList<RichText> lines)
    {
        if (lines is [var only])
            return Of(only);
        var content = new HtmlContentBuilder();
        foreach (var line in lines)
            content.AppendHtml(new TagBuilder("p").With(Of(line)));
        return content;
    }

    private static IHtmlContent Of(Run run)
    {
        if (run is { Strong: false, Quiet: false, Language: null, Spoken: null })
            return new HtmlContentBuilder().Append(run.Value);
        var mark = new TagBuilder(run.Strong ? "strong" : "span");
        if (run.Quiet)
            mark.AddCssClass("quiet");
        if (run.Language is { } language)
            mark.Attributes["lang"] = Languages.TagOf(language);
        if (run.Spoken is null)
            return mark.With(new HtmlContentBuilder().Append(run.Value));
        var spoken = new TagBuilder("span");
        spoken.AddCssClass("hide");
        spoken.InnerHtml.Append(run.Spoken);
        var seen = new TagBuilder("span") { Attributes = { ["aria-hidden"] = "true" } };
        seen.InnerHtml.Append(run.Value);
        return mark.With(new HtmlContentBuilder().AppendHtml(seen).AppendHtml(spoken));
    }

    private static TagBuilder With(this TagBuilder tag, IHtmlContent content)
    {
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>The refusals of one field, as the field shows them.</summary>
internal sealed class Faults
{
    private readonly string name;
    private readonly string[] sentences;

    private Faults(string name, string[] sentences) => (this.name, this.sentences) = (name, sentences);

    /// <summary>Class of the field's box.</summary>
    public string Class => sentences.Length > 0 ? "field bad" : "field";

    /// <summary>Of a field on a page, which from now on knows its label.</summary>
    public static Faults Of(ViewContext view, string name, string label)
    {
        if (IOnPage.Of(view.ViewData.Model) is not { } page)
            return new(name, []);
        page.Label(name, label);
        return new(name, [.. page.FaultsOf(name).Select(fault => fault.Sentence)]);
    }

    /// <summary>Ties hint and refusals to the control.</summary>
    public void Mark(TagBuilder control, string? hint)
    {
        var described = new[] { hint, sentences.Length > 0 ? $"{name}-error" : null }.Where(one => one is not null);
        if (string.Join(' ', described) is { Length: > 0 } identifiers)
            control.Attributes["aria-describedby"] = identifiers;
        if (sentences.Length > 0)
            control.Attributes["aria-invalid"] = "true";
    }

    /// <summary>Writes the refusals.</summary>
    public void Write(IHtmlContentBuilder content)
    {
        if (sentences.Length > 0)
            content.AppendHtml(Line($"{name}-error", "error", string.Join(' ', sentences)));
    }

    /// <summary>One line of text under the label.</summary>
    public static TagBuilder Line(string identifier, string kind, string text)
    {
        var line = new TagBuilder("span") { Attributes = { ["id"] = identifier, ["class"] = kind } };
        line.InnerHtml.Append(text);
        return line;
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>A labelled field: hint and refusal stand above it and are tied to it; with rows it is a text area. Other
/// attributes (autocomplete, inputmode, maxlength, required, …) go to the field itself.</summary>
[HtmlTargetElement("field", Attributes = "name,label")]
public sealed class FieldTag : TagHelper
{
    /// <summary>Name of the field, which is its identifier too.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to fill it in.</summary>
    public string? Hint { get; set; }

    /// <summary>What it holds.</summary>
    public string? Value { get; set; }

    /// <summary>Kind of input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Lines of a text area; 0: one line, an input.</summary>
    public int Rows { get; set; }

    /// <summary>Language of what is typed, where it is not the page's.</summary>
    public string? Lang { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = Faults.Of(View, Name, Label);
        var input = new TagBuilder(Rows > 0 ? "textarea" : "input");
        foreach (var attribute in output.Attributes.Where(one => one.Name != "class"))
            input.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        input.Attributes["id"] = input.Attributes["name"] = Name;
        if (Lang is not null)
            input.Attributes["lang"] = Lang;
        if (Rows > 0)
        {
            input.Attributes["rows"] = $"{Rows}";
            // The first line break of a text area is not part of it.
            input.InnerHtml.Append("\n" + Value);
        }
        else
        {
            input.TagRenderMode = TagRenderMode.SelfClosing;
            input.Attributes["type"] = Type;
            if (Type != "password" && Value is not null)
                input.Attributes["value"] = Value;
        }
        faults.Mark(input, Hint is null ? null : $"{Name}-hint");
        var asked = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute(
            "class",
            string.Join(' ', new[] { faults.Class, asked }.Where(one => one is not null))
        );
        var label = new TagBuilder("label") { Attributes = { ["for"] = Name } };
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label);
        if (Hint is not null)
            output.Content.AppendHtml(Faults.Line($"{Name}-hint", "hint", Hint));
        faults.Write(output.Content);
        output.Content.AppendHtml(input);
    }
}

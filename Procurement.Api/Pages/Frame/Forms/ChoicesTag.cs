using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>One thing that may be chosen.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
public sealed record Choice(string Value, string Label);

/// <summary>A group of choices under a question: one of them, or with "many" any number.</summary>
[HtmlTargetElement("choices", Attributes = "name,label,options")]
public sealed class ChoicesTag : TagHelper
{
    /// <summary>Name of the field; the first choice carries it as its identifier.</summary>
    public string Name { get; set; } = "";

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to answer.</summary>
    public string? Hint { get; set; }

    /// <summary>What may be chosen.</summary>
    public IEnumerable<Choice> Options { get; set; } = [];

    /// <summary>What is chosen.</summary>
    public string? Value { get; set; }

    /// <summary>What is chosen, where it may be many.</summary>
    public IEnumerable<string> Values { get; set; } = [];

    /// <summary>Whether any number may be chosen.</summary>
    public bool Many { get; set; }

    /// <summary>Whether the choices stand beside each other.</summary>
    public bool Row { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = Faults.Of(View, Name, Label);
        var group = new TagBuilder("fieldset");
        faults.Mark(group, Hint is null ? null : $"{Name}-hint");
        group.Attributes.Remove("aria-invalid");
        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Label);
        group.InnerHtml.AppendHtml(legend);
        if (Hint is not null)
            group.InnerHtml.AppendHtml(Faults.Line($"{Name}-hint", "hint", Hint));
        faults.Write(group.InnerHtml);
        var list = new TagBuilder("div") { Attributes = { ["class"] = Row ? "choices row" : "choices" } };
        foreach (var (choice, index) in Options.Select((choice, index) => (choice, index)))
            list.InnerHtml.AppendHtml(Of(choice, index));
        group.InnerHtml.AppendHtml(list);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", faults.Class);
        output.Content.SetHtmlContent(group);
    }

    private TagBuilder Of(Choice choice, int index)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Many ? "checkbox" : "radio";
        input.Attributes["id"] = index == 0 ? Name : $"{Name}-{index}";
        input.Attributes["name"] = Name;
        input.Attributes["value"] = choice.Value;
        if (Many ? Values.Contains(choice.Value) : choice.Value == Value)
            input.Attributes["checked"] = "checked";
        var label = new TagBuilder("label") { Attributes = { ["class"] = "choice" } };
        label.InnerHtml.AppendHtml(input);
        var text = new TagBuilder("span");
        text.InnerHtml.Append(choice.Label);
        label.InnerHtml.AppendHtml(text);
        return label;
    }
}

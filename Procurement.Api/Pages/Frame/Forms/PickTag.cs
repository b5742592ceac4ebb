using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>A labelled list to choose one from.</summary>
[HtmlTargetElement("pick", Attributes = "name,label,options")]
public sealed class PickTag : TagHelper
{
    /// <summary>Name of the field, which is its identifier too.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to choose.</summary>
    public string? Hint { get; set; }

    /// <summary>What may be chosen.</summary>
    public IEnumerable<Choice> Options { get; set; } = [];

    /// <summary>What is chosen.</summary>
    public string? Value { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = Faults.Of(View, Name, Label);
        var list = new TagBuilder("select") { Attributes = { ["id"] = Name, ["name"] = Name } };
        faults.Mark(list, Hint is null ? null : $"{Name}-hint");
        foreach (var choice in Options)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = choice.Value } };
            if (choice.Value == Value)
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(choice.Label);
            list.InnerHtml.AppendHtml(option);
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", faults.Class);
        var label = new TagBuilder("label") { Attributes = { ["for"] = Name } };
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label);
        if (Hint is not null)
            output.Content.AppendHtml(Faults.Line($"{Name}-hint", "hint", Hint));
        faults.Write(output.Content);
        output.Content.AppendHtml(list);
    }
}

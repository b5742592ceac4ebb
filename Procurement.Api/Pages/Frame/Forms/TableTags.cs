using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Procurement.Api.Pages.Frame.Forms;

/// <summary>A table that folds into cards on a narrow screen: it stays a table to a screen reader (written roles), and
/// each cell carries the heading of its column. The heading row must come first.</summary>
[HtmlTargetElement("table", Attributes = "class")]
public sealed class TableTag : TagHelper
{
    /// <inheritdoc />
    public override int Order => -1;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var folds = $"{output.Attributes["class"]?.Value}".Split(' ').Contains("fold");
        context.Items[typeof(TableColumns)] = folds ? new TableColumns() : null!;
        if (folds)
            output.Attributes.SetAttribute("role", "table");
        await output.GetChildContentAsync();
    }
}

/// <summary>The headings of the columns of the table that is being written.</summary>
internal sealed class TableColumns
{
    /// <summary>The headings so far.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Column of the next cell.</summary>
    public int Next { get; set; }

    /// <summary>Those of the table around a row or cell; null: none that folds.</summary>
    public static TableColumns? Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(TableColumns), out var found) ? found as TableColumns : null;
}

/// <summary>A group of rows, or a row.</summary>
[HtmlTargetElement("thead")]
[HtmlTargetElement("tbody")]
[HtmlTargetElement("tfoot")]
[HtmlTargetElement("tr")]
public sealed class RowTag : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (TableColumns.Of(context) is not { } columns)
            return;
        output.Attributes.SetAttribute("role", context.TagName == "tr" ? "row" : "rowgroup");
        columns.Next = 0;
        await output.GetChildContentAsync();
    }
}

/// <summary>A heading or a cell.</summary>
[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed partial class CellTag : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (TableColumns.Of(context) is not { } columns)
            return;
        var isColumn = $"{output.Attributes["scope"]?.Value}" == "col";
        var role =
            context.TagName == "td" ? "cell"
            : isColumn ? "columnheader"
            : "rowheader";
        output.Attributes.SetAttribute("role", role);
        var span = int.TryParse($"{output.Attributes["colspan"]?.Value}", out var wide) ? wide : 1;
        if (isColumn)
            for (var one = 0; one < span; one++)
                columns.Names.Add(TextOf((await output.GetChildContentAsync()).GetContent()));
        else if (role == "cell" && span == 1 && columns.Next < columns.Names.Count)
            output.Attributes.SetAttribute("data-label", columns.Names[columns.Next]);
        columns.Next += span;
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " ")).Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

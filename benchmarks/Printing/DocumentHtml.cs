using System.Globalization;
using System.Net;
using System.Text;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Benchmarks.Printing;

/// <summary>The same content as HTML, for programs that print HTML: what they would be given in our place.</summary>
internal static class DocumentHtml
{
    private const string Style = """
        @page { size: Letter; margin: 90pt 72pt 80pt } body { font: 10pt/15pt "Open Sans", sans-serif; color: #1a1a1a }
        h1 { font-size: 22pt; color: #17365d } h2 { font-size: 14pt; color: #17365d } h3 { font-size: 10pt }
        article { break-before: page } table { width: 100%; border-collapse: collapse; font-size: 8.5pt }
        th, td { text-align: left; padding: 4pt; border-bottom: .5pt solid #cbd2da; vertical-align: top }
        tr { break-inside: avoid } .right { text-align: right } .box { background: #f0f3f7; padding: 10pt 18pt }
        .bar { background: #e3e8ee } .bar span { display: block; height: 12pt; background: #17365d }
        """;

    /// <summary>The documents one after another, each beginning a page.</summary>
    public static string Of(IReadOnlyList<ReportDocument> documents)
    {
        var html = new StringBuilder(
            $"<!doctype html><html lang=\"fr-CA\"><meta charset=\"utf-8\"><style>{Style}</style>"
        );
        foreach (var document in documents)
        {
            html.Append($"<article><p>{Text(document.Masthead.Buyer)}</p><h1>{Text(document.Masthead.Title)}</h1>");
            foreach (var block in document.Blocks)
                Write(html, block);
            html.Append("</article>");
        }
        return html.Append("</html>").ToString();
    }

    private static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<h{heading.Level}>{heading.Number} {Text(heading.Text)}</h{heading.Level}>"
                );
                break;
            case Paragraph paragraph:
                html.Append($"<p>{Text(paragraph.Text)}</p>");
                break;
            case BulletList list:
                html.Append("<ul>").AppendJoin("", list.Items.Select(item => $"<li>{Text(item)}</li>")).Append("</ul>");
                break;
            case FactTable facts:
                html.Append("<table>");
                foreach (var fact in facts.Facts)
                    html.Append($"<tr><th scope=\"row\">{Text(fact.Label)}</th><td>{Lines(fact.Lines)}</td></tr>");
                html.Append("</table>");
                break;
            case DataTable table:
                Write(html, table);
                break;
            case ResultBox box:
                html.Append($"<div class=\"box\"><p>{Lines(box.Sentences)}</p><ul>");
                html.AppendJoin("", box.Figures.Select(one => $"<li>{Text(one.Figure)} {Text(one.Label)}</li>"));
                html.Append("</ul></div>");
                break;
            case NoteBox note:
                html.Append($"<div class=\"box\"><p>{Text(note.Label)}</p><p>{Lines(note.Paragraphs)}</p></div>");
                break;
            case FormulaBox formula:
                html.Append($"<div class=\"box\">{Lines(formula.Lines)}</div>");
                break;
            case BarChart chart:
                html.Append($"<figure><figcaption>{Text(chart.Caption)}</figcaption><table>");
                foreach (var bar in chart.Bars)
                    html.Append(
                        CultureInfo.InvariantCulture,
                        $"<tr><td>{Text(bar.Label)}</td><td class=\"bar\"><span style=\"width:{bar.Value / chart.Maximum.Value * 100:0.0}%\"></span></td><td>{Text(bar.Figure)}</td></tr>"
                    );
                html.Append("</table></figure>");
                break;
            case KeepTogether kept:
                foreach (var inner in kept.Blocks)
                    Write(html, inner);
                break;
        }
    }

    private static void Write(StringBuilder html, DataTable table)
    {
        html.Append($"<table><caption>{Text(table.Caption)}</caption><thead><tr>");
        html.AppendJoin("", table.Columns.Select(one => $"<th{Class(one)} scope=\"col\">{Lines(one.Head)}</th>"));
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var at = 0; at < row.Cells.Count; at++)
                html.Append($"<td{Class(table.Columns[at])}>{Lines(row.Cells[at].Lines)}</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody></table>");
    }

    private static string Class(Column column) => column.Alignment == Alignment.Right ? " class=\"right\"" : "";

    private static string Lines(IEnumerable<RichText> lines) => string.Join("<br>", lines.Select(Text));

    private static string Text(RichText text) => WebUtility.HtmlEncode(text.ToString());
}

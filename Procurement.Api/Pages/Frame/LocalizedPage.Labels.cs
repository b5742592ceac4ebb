using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Procurement.Api.Pages.Frame;

/// <summary>Labels of the fields, for the summary of errors that stands before them.</summary>
internal abstract partial class LocalizedPage
{
    private readonly Dictionary<string, string> labels = [];

    /// <summary>A field tells its label.</summary>
    public void Label(string field, string label) => labels[field] = label;

    /// <summary>The label of a field, or nothing where it told none.</summary>
    public IHtmlContent LabelOf(string field) =>
        new Late(() => labels.TryGetValue(field, out var label) ? Words.Say("Label", label) : null);

    /// <summary>Written only when the whole page is put together: by then each field has told its label.</summary>
    private sealed class Late(Func<string?> text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            if (text() is not { } label)
                return;
            writer.Write("<strong>");
            encoder.Encode(writer, label);
            writer.Write("</strong>");
        }
    }
}

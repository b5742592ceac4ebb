namespace Procurement.Tests.Support.Pdf;

/// <summary>An element of the structure tree with the text that is printed under it.</summary>
internal sealed class PdfElement
{
    public required string Type { get; init; }
    public required Dictionary<string, object?> Entries { get; init; }
    public List<PdfElement> Kids { get; } = [];

    /// <summary>Its own text and that of its kids, in reading order.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its marked contents: page, number.</summary>
    public List<(int Page, int Content)> Contents { get; } = [];

    /// <summary>Link annotations.</summary>
    public int Annotations { get; set; }

    public Dictionary<string, object?> Attributes =>
        Entries.TryGetValue("A", out var attributes) ? (Dictionary<string, object?>)attributes! : [];

    public IEnumerable<PdfElement> All() => Kids.SelectMany(kid => kid.All()).Prepend(this);

    public IEnumerable<PdfElement> All(string type) => All().Where(element => element.Type == type);
}

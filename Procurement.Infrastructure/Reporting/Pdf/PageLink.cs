namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>A place on a page that leads to a heading.</summary>
/// <param name="Tag">The Link element that holds the annotation.</param>
/// <param name="Words">What the link says, for a program that shows no page.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Left">Points from the left of the paper, as <paramref name="Right"/>.</param>
/// <param name="Top">Points from the top of the paper, as <paramref name="Bottom"/>.</param>
internal sealed record PageLink(
    StructureElement Tag,
    string Words,
    Destination Target,
    double Left,
    double Top,
    double Right,
    double Bottom
);

/// <summary>A heading that bookmarks and the contents page lead to; knows its page once it is printed.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Number">"7.1" or null.</param>
/// <param name="Title">Its words.</param>
internal sealed record Destination(int Level, string? Number, string Title)
{
    /// <summary>From 0.</summary>
    public int Page { get; set; }

    /// <summary>Points from the top of the paper.</summary>
    public double Top { get; set; }
}

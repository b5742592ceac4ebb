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

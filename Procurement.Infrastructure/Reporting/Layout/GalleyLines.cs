namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Adds the lines of texts to a galley.</summary>
internal static class GalleyLines
{
    /// <summary>The lines of a paragraph: two at least at the top and at the bottom of a page.</summary>
    public static void AddLines(this Galley galley, SetText text, LinePlace place)
    {
        for (var line = 0; line < text.Lines; line++)
        {
            var (first, last) = (line == 0, line == text.Lines - 1);
            var lone = line == 1 || last && line > 0;
            var (over, under) = (first ? place.PaddingTop : 0, last ? place.PaddingBottom : 0);
            galley.Add(
                new LineStrip(text, line, place.X, over)
                {
                    Height = text.Leading + over + under,
                    Before = first ? place.Before : 0,
                    After = last ? place.After : 0,
                    Break =
                        first ? (place.Continues ? PageBreak.Kept : PageBreak.Free)
                        : lone ? PageBreak.Held
                        : place.Frame is null ? PageBreak.Free
                        : PageBreak.Kept,
                    Frame = place.Frame,
                    Lead = first ? place.Lead : null,
                    Target = first ? place.Target : null,
                }
            );
            galley.HoldNext(place.HoldsNext);
        }
    }
}

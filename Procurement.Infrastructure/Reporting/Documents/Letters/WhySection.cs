using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>Why a proposal was not selected, and what the policy lets a letter say of the one that was.</summary>
internal static class WhySection
{
    /// <summary>The subhead and its paragraph.</summary>
    public static IEnumerable<Block> Of(Draft draft, LetterReport letter)
    {
        List<RichText> sentences = [.. Why(draft, letter), .. Winner(draft, letter)];
        if (sentences.Count == 0)
            yield break;
        if (letter.HasSubheads())
            yield return new Heading(2, null, draft.Say("Why.Heading"));
        yield return new Paragraph(Draft.Together(sentences));
    }

    /// <summary>Only where the reason is another topic than the step reached.</summary>
    public static bool HasSubheads(this LetterReport letter) => letter.Content.StoppedAt is null;

    private static IEnumerable<RichText> Why(Draft draft, LetterReport letter)
    {
        if (letter.Content.IsOverTheCap)
            yield return draft.Say("Why.OverTheCap");
        else if (letter is { Content.StoppedAt: null, Winner: not null })
            yield return draft.Say("Why.Another");
        if (letter is { Winner: null, Policy.WinnerName: true })
            yield return draft.Say("Why.Nobody", ("where", draft.Where));
    }

    private static IEnumerable<RichText> Winner(Draft draft, LetterReport letter)
    {
        if (letter.Winner is not { } winner)
            yield break;
        var name = draft.Name(winner.Name, winner.Language, strong: true);
        yield return letter.Content.AgreedOn is { } day
            ? draft.Say(
                "Winner.Signed",
                ("where", draft.Agreement()),
                ("date", draft.Moments.Date(day)),
                ("bidder", name)
            )
            : draft.Say("Winner.Named", ("bidder", name));
        if (letter.Content.WinnerTotal is { } total)
            yield return draft.Say(
                "Winner.Total",
                ("total", draft.Points(total)),
                ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))
            );
        if (letter.Content.WinnerPrice is { } price)
            yield return draft.Say("Winner.Price", ("price", draft.Numbers.Money(price)));
        if (letter.Content.WinnerQuality is { } quality)
            yield return draft.Say("Winner.Quality", ("quality", draft.Points(quality)));
        if (letter.Content.WinnerAdjustedPrice is { } adjusted)
            yield return draft.Say("Winner.AdjustedPrice", ("price", draft.Numbers.Money(adjusted)));
    }
}

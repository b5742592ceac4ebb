using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Letters;

namespace Procurement.Tests.Support.Reports;

/// <summary>The figures of letters, as they are printed and as the ranking has them.</summary>
internal static partial class LetterFigures
{
    private static readonly LetterTexts Texts = new();

    /// <summary>What the ranking says of the bidder, as far as its letter may quote it.</summary>
    public static IEnumerable<decimal> Owned(PlayedCalls calls, LetterReport letter)
    {
        var call = letter.IsRfq()
            ? calls.Rfq!
            : calls.Calls.Single(one => one.Call.Terms.Reference == letter.Head.Reference);
        var ranking = call.In(letter.Head.Region?.Code ?? "").LatestRanking();
        if (ranking.Of(letter.Bidder.Bidder) is not { } own)
            yield break;
        if (own.Total is { } total && (Quotes(Disclosable.OwnTotal) || letter.Content.Kind == NoticeKind.Award))
            yield return total.ToDecimal();
        if (own.Rank is { } rank && Quotes(Disclosable.OwnRank))
            yield return rank;
        if (Quotes(Disclosable.OwnQuality))
            yield return own.Steps.OfType<RatedResult>().First().Raw.Rounded.ToDecimal();
        if (own.AdjustedPrice is { } adjusted && Quotes(Disclosable.OwnAdjustedPrice))
            yield return adjusted.Rounded.Cents / 100m;
        if (letter.Content.Kind is not (NoticeKind.Regret or NoticeKind.NotQualified))
            yield break;
        foreach (var step in own.Steps.OfType<RatedResult>().Where(step => step.PointsShort is { Sign: > 0 }))
        {
            yield return step.Raw.Rounded.ToDecimal();
            yield return call.Call.Plan.Rounding.Apply(step.PointsShort!.Value).ToDecimal();
            yield return step.RawMaximum.ToDecimal();
        }
        foreach (var step in own.Steps.OfType<RatedResult>().Where(step => !step.Passed))
        foreach (var criterion in step.Criteria.Where(one => step.FailedCriteria.Contains(one.Criterion)))
            yield return call.Call.Plan.Rounding.Apply(criterion.Points).ToDecimal();
        if (letter.Winner is { Total: { } winners })
            yield return winners.ToDecimal();

        bool Quotes(Disclosable figure) =>
            letter.Content.Kind == NoticeKind.Regret && own.Rank is not null && letter.Policy.InLetter.Contains(figure);
    }

    /// <summary>Every figure that a letter says, times of day left out.</summary>
    public static List<decimal> Of(LetterReport letter, Language language) =>
        [
            .. Texts
                .Of(letter, language)
                .Where(line => line.Place is not ("date" or "facts" or "delivery" or "otherLanguage"))
                .Select(line => Time().Replace(line.Text, " "))
                .SelectMany(text => PrintedReport.FiguresIn(text, language == Language.French)),
        ];

    [GeneratedRegex(@"\d{1,2}:\d{2}:\d{2}[ \u00A0][ap]\.m\.|\d{1,2}\u00A0h\u00A0\d{2}\u00A0min\u00A0\d{2}\u00A0s")]
    private static partial Regex Time();
}

using Procurement.Domain.Debriefs;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Tests.Support.Reports;

/// <summary>What a competition knows that one of its bidders may read under a condition, or never: read from the record
/// and the ranking core, and not from what a debrief holds.</summary>
internal sealed class Canaries(CallRecord record, string region, string bidder, Language language)
{
    private static readonly string[] Sentences = ["Rq", "Sq", "Mq"];

    private readonly RankingResult ranking = record.In(region).LatestRanking();
    private readonly Formats formats = new(language, "CAD");
    private readonly string? winner = record.Award!.Entries.First(entry => entry.Region == region).Bidder;

    /// <summary>Each with the permission under which it is said; null: never.</summary>
    public IEnumerable<(Disclosable? What, string Text)> All()
    {
        var own = ranking.Of(bidder)!;
        foreach (var text in Totals(own))
            yield return (Disclosable.OwnTotal, text);
        foreach (var price in own.Steps.OfType<PriceResult>())
        {
            yield return (Disclosable.OwnPricePoints, Points(price.Raw.Rounded.Exact));
            yield return (Disclosable.OwnPricePoints, formats.BeforeRounding(price.Raw.Exact));
        }
        foreach (var text in Adjusted(own))
            yield return (Disclosable.OwnAdjustedPrice, text);
        foreach (var one in OfAnother())
            yield return one;
        foreach (
            var (what, text) in record.In(region).Panel.Members.Select(member => ((Disclosable?)null, member.Name))
        )
            yield return (what, text);
        foreach (var sheet in Sheets())
            yield return (null, sheet);
    }

    /// <summary>What the bidder itself may read in any case.</summary>
    public HashSet<string> Own() =>
        [
            .. ranking
                .Of(bidder)!
                .Steps.OfType<RatedResult>()
                .SelectMany(result => result.Criteria.Select(one => one.Points).Append(result.Raw.Rounded.Exact))
                .Select(Points),
            .. ranking
                .Of(bidder)!
                .Steps.OfType<RatedResult>()
                .Select(result => result.Raw.Rounded.Exact - result.Minimum!.Value)
                .Select(Points),
            formats.Amount(Price(bidder) ?? default),
        ];

    /// <summary>Whether a text holds a figure, and not as a part of a longer one.</summary>
    public static bool Holds(string text, string what) =>
        Regex.IsMatch(text, $@"(?<![\d]|\d[.,\u00A0]){Regex.Escape(what)}(?![\d]|[.,\u00A0]\d)");

    private IEnumerable<(Disclosable? What, string Text)> OfAnother()
    {
        foreach (var other in ranking.Proposals.Where(one => one.Bidder != bidder))
        {
            var isWinner = other.Bidder == winner;
            var name = record.Bidders.First(one => one.Bidder == other.Bidder).Facts.Name;
            yield return (isWinner ? Disclosable.WinnerName : Disclosable.OthersNames, name);
            foreach (var text in Totals(other))
                yield return (isWinner ? Disclosable.WinnerTotal : null, text);
            if (Price(other.Bidder) is { } price)
                yield return (isWinner ? Disclosable.WinnerPrice : Disclosable.OthersPrices, formats.Amount(price));
            foreach (var text in Adjusted(other))
                yield return (isWinner ? Disclosable.WinnerAdjustedPrice : Disclosable.OthersAdjustedPrices, text);
            foreach (var rated in other.Steps.OfType<RatedResult>())
            {
                yield return (isWinner ? Disclosable.WinnerQuality : null, Points(rated.Raw.Rounded.Exact));
                foreach (var one in rated.Criteria)
                {
                    yield return (isWinner ? Disclosable.WinnerPoints : null, Points(one.Points));
                    foreach (var mark in Sentences)
                        yield return (
                            isWinner ? Disclosable.WinnerReasons : null,
                            UniqueFigures.Said(mark, other.Bidder, one.Criterion).In(language)
                        );
                }
            }
            foreach (var priced in other.Steps.OfType<PriceResult>())
                yield return (null, Points(priced.Raw.Rounded.Exact));
        }
    }

    private IEnumerable<string> Totals(ProposalResult one) => one.Total is { } total ? [Points(total.Exact)] : [];

    private IEnumerable<string> Adjusted(ProposalResult one)
    {
        if (one.AdjustedPrice is { } adjusted)
            yield return formats.Amount(adjusted.Rounded);
        if (one.PricePerPoint is { } perPoint)
            yield return formats.BeforeRounding(perPoint);
    }

    private IEnumerable<string> Sheets() =>
        record
            .Competitions.SelectMany(file =>
                file.Submissions.SelectMany(one => file.SheetsFor(one.Bidder, "technical"))
            )
            .SelectMany(sheet => sheet.Marks)
            .Select(mark => Points(mark.Value.Exact));

    private Money? Price(string of) =>
        record.In(region).OpenedPriceOf(record.In(region).Submissions.First(one => one.Bidder == of));

    private string Points(Fraction points) => formats.Points(points);
}

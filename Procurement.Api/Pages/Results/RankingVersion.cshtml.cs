using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Pages.Results;

/// <summary>One ranking beside the one before it: what moved, and why.</summary>
internal sealed class RankingVersionModel(PageDoor door) : RankingPage(door)
{
    public override string Title =>
        Ranking.Change is null
            ? Words.Say("Change.TitleFirst", Name, Ranking.Record!.Number)
            : Words.Say("Change.Title", Name);

    protected override bool IsUnderRanking => true;

    /// <summary>Shows the ranking of that number.</summary>
    public async Task<IActionResult> OnGet(Guid competition, int number) =>
        await Find(competition, number) ? Page() : NotShown();

    /// <summary>What happened, and who is first now.</summary>
    public IEnumerable<string> Lead()
    {
        var change = Ranking.Change!;
        foreach (var left in change.Left)
            yield return Words.Say(
                left.IsWithdrawal ? "Change.Withdrew" : "Change.Disqualified",
                Writing.NameOf(left.Bidder),
                Time(left.At)
            );
        foreach (var one in Ranking.Corrections)
            yield return Words.Say(
                "Change.Corrected",
                Writing.In(Ranking.Plan.Find(one.Step)!.Name),
                Time(one.DecidedAt!.Value)
            );
    }

    /// <summary>Who is first now, and was not; null: the first rank did not move.</summary>
    public string? NewFirst()
    {
        var now = FirstOf(Ranking.Record!);
        return now == FirstOf(Ranking.RecordBefore!) ? Words["Change.SameFirst"]
            : now is null ? Words["Change.NoFirst"]
            : Ranking.RecordBefore!.Places.FirstOrDefault(place => place.Bidder == now)?.Rank is { } rank
                ? Words.Say("Change.NewFirst", Writing.NameOf(now), Numbers.Ordinal(rank))
            : Words.Say("Change.NewFirstUnranked", Writing.NameOf(now));
    }

    /// <summary>Every proposal of both rankings, in the order of the later one.</summary>
    public IEnumerable<MovedRow> Rows() => Ranking.Record!.Places.Select(RowOf);

    /// <summary>The price formula and what it was applied to before and now, where the lowest price moved.</summary>
    public IEnumerable<string> WhyPrices()
    {
        if (Ranking is not { Before: { } before, Result: { } now })
            yield break;
        foreach (var step in Ranking.Plan.Steps.OfType<PriceStep>())
        {
            if (BasisOf(before, step) is not { } was || BasisOf(now, step) is not { } isNow)
                continue;
            yield return Words.Say("Change.Formula", Writing.In(step.Name), PriceFormulas.Rule(Writing, step));
            yield return was.Lowest == isNow.Lowest
                ? Words.Say("Change.LowestSame", Writing.Figures.Money(isNow.Lowest))
                : Words.Say(
                    "Change.LowestMoved",
                    Writing.Figures.Money(was.Lowest),
                    Writing.Figures.Money(isNow.Lowest)
                );
            if (step.Formula == PriceFormula.MinMax && was.Highest != isNow.Highest)
                yield return Words.Say(
                    "Change.HighestMoved",
                    Writing.Figures.Money(was.Highest),
                    Writing.Figures.Money(isNow.Highest)
                );
        }
    }

    /// <summary>The price step whose points are compared; null: there is none, or parts are not worked out again.</summary>
    public PriceStep? Compared =>
        Ranking is { Before: not null, Result: not null }
            ? Ranking.Plan.Steps.OfType<PriceStep>().FirstOrDefault()
            : null;

    private static PriceBasis? BasisOf(RankingResult result, PriceStep step) =>
        result.PriceBases.FirstOrDefault(one => one.Step == step.Id);

    private static string? FirstOf(RankingRecord record) =>
        record.Places.Where(place => place.Rank == 1).ToList() is [var only] ? only.Bidder : null;

    private MovedRow RowOf(RankedPlace now)
    {
        var before = Ranking.RecordBefore!.Places.FirstOrDefault(place => place.Bidder == now.Bidder);
        return new(
            Writing.NameOf(now.Bidder),
            Rank(before?.Rank),
            Rank(now.Rank),
            PricePoints(Ranking.Before, now.Bidder),
            PricePoints(Ranking.Result, now.Bidder),
            Writing.Points(before?.Total),
            Writing.Points(now.Total),
            TagOf(before, now),
            ChangeOf(before, now),
            now.Rank == 1
        );
    }

    private string Rank(int? rank) => rank is { } place ? Numbers.Whole(place) : Words["None"];

    private string PricePoints(RankingResult? result, string bidder) =>
        Writing.Points(
            result?.Of(bidder)?.Rank is null
                ? default(Points?)
                : (result.Of(bidder)!.Steps.OfType<PriceResult>().FirstOrDefault())?.Score.Rounded
        );

    private static string TagOf(RankedPlace? before, RankedPlace now) =>
        now.Rank is null ? "tag stop"
        : before?.Rank == now.Rank ? "tag"
        : "tag info";

    private string ChangeOf(RankedPlace? before, RankedPlace now)
    {
        if (now.Rank is not { } place)
            return Words[$"Outcome.{now.Outcome}"];
        if (before?.Rank is not { } was)
            return Words["Change.NowRanked"];
        var moved = was - place;
        return moved == 0
            ? Words[before.Total == now.Total ? "Change.None" : "Change.SameRank"]
            : Words.Say(
                (moved, Math.Abs(moved)) switch
                {
                    (> 0, 1) => "Change.UpOne",
                    (> 0, _) => "Change.Up",
                    (_, 1) => "Change.DownOne",
                    _ => "Change.Down",
                },
                Math.Abs(moved)
            );
    }
}

/// <summary>One proposal before and now, as written.</summary>
internal sealed record MovedRow(
    string Name,
    string RankBefore,
    string RankNow,
    string PriceBefore,
    string PriceNow,
    string TotalBefore,
    string TotalNow,
    string Tag,
    string Change,
    bool IsFirst
);

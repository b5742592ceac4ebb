using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Ranks and totals. What does not fit beside the names makes a second table.</summary>
internal static class RankingTable
{
    private const decimal Narrow = 62;

    /// <summary>Where the columns would not all fit.</summary>
    private const decimal Narrowest = 54;
    private const decimal Wide = 80;
    private const decimal MostWidth = 325;

    /// <summary>The ranked proposals of a ranking.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="title">Title of the table.</param>
    /// <param name="winner">The recommended one, set in semibold; null: nobody.</param>
    /// <param name="detailed">With raw points of weighted steps and the distance to the first rank.</param>
    public static IEnumerable<Block> Of(
        Draft draft,
        RankingResult ranking,
        RichText title,
        string? winner,
        bool detailed
    )
    {
        var ranked = ranking.Ranked.ToList();
        var parts = Chunks(Fitted([.. Columns(draft, ranking, detailed)])).ToList();
        for (var part = 0; part < parts.Count; part++)
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Part(title, part + 1, parts.Count)),
                Columns =
                [
                    new(draft.Text("Head.Rank"), Alignment.Left, 32),
                    new(draft.Text("Head.Bidder")),
                    .. parts[part].Select(one => one.Column),
                ],
                Rows =
                [
                    .. ranked.Select(proposal => new Row(
                        [
                            draft.Numbers.Whole(proposal.Rank ?? 0),
                            draft.Name(proposal.Bidder),
                            .. parts[part].Select(one => one.Of(proposal)),
                        ],
                        proposal.Bidder == winner ? RowStyle.Own : RowStyle.Plain
                    )),
                ],
                Tight = ranked.Count > 10,
            };
    }

    private static IEnumerable<RankingColumn> Columns(Draft draft, RankingResult ranking, bool detailed)
    {
        var plan = draft.Head.Plan;
        foreach (var step in plan.Steps.OfType<ScoredStep>())
        {
            if (detailed && step.Weight is not null)
                yield return new(
                    new(
                        [
                            draft.ShortName(step),
                            draft.Text("Head.RawOf", ("maximum", draft.Numbers.Shortest(step.Maximum))),
                        ],
                        Alignment.Right,
                        Narrow
                    ),
                    proposal => Points(draft, (proposal.Step(step.Id) as ScoredResult)?.Raw.Rounded)
                );
            yield return new(
                draft.ScoreColumn(step, Narrow),
                proposal => Points(draft, (proposal.Step(step.Id) as ScoredResult)?.Score.Rounded)
            );
        }
        yield return new(
            new(
                [
                    draft.Text("Head.Total"),
                    draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(plan.TotalPoints))),
                ],
                Alignment.Right,
                Narrow
            ),
            proposal => Points(draft, proposal.Total)
        );
        foreach (var column in RankedBy(draft, plan.Ranking))
            yield return column;
        if (detailed && plan.Ranking == RankingMethod.HighestTotal)
        {
            var best = ranking.Ranked.FirstOrDefault()?.Total;
            yield return new(
                new([draft.Text("Head.Behind"), draft.Text("Head.TheFirst")], Alignment.Right, Narrow),
                proposal => proposal.Rank == 1 ? draft.Dash : draft.Points(best!.Value - proposal.Total!.Value)
            );
        }
    }

    private static IEnumerable<RankingColumn> RankedBy(Draft draft, RankingMethod method)
    {
        if (method == RankingMethod.HighestTotal)
            yield break;
        yield return new(
            new(draft.Text("Head.Price"), Alignment.Right, Wide),
            proposal =>
                proposal.Steps.OfType<PriceResult>().FirstOrDefault() is { } price
                    ? draft.Numbers.Money(price.Price)
                    : draft.Dash
        );
        if (method == RankingMethod.LowestAdjustedPrice)
            yield return new(
                new(draft.Text("Head.AdjustedPrice"), Alignment.Right, Wide),
                proposal => proposal.AdjustedPrice is { } adjusted ? draft.Numbers.Money(adjusted.Rounded) : draft.Dash
            );
        if (method == RankingMethod.LowestPricePerPoint)
            yield return new(
                new(draft.Text("Head.PricePerPoint"), Alignment.Right, Wide),
                proposal => proposal.PricePerPoint is { } price ? draft.Numbers.BeforeRounding(price) : draft.Dash
            );
    }

    private static Cell Points(Draft draft, Domain.Common.Numbers.Points? points) =>
        points is { } known ? draft.Points(known) : draft.Dash;

    private static IEnumerable<RankingColumn> Fitted(List<RankingColumn> columns) =>
        columns.Sum(one => one.Column.Width) <= MostWidth
            ? columns
            : columns.Select(one =>
                one.Column.Width == Narrow ? one with { Column = one.Column with { Width = Narrowest } } : one
            );

    private static IEnumerable<List<RankingColumn>> Chunks(IEnumerable<RankingColumn> columns)
    {
        var chunk = new List<RankingColumn>();
        foreach (var column in columns)
        {
            if (chunk.Count > 0 && chunk.Sum(one => one.Column.Width) + column.Column.Width > MostWidth)
            {
                yield return chunk;
                chunk = [];
            }
            chunk.Add(column);
        }
        yield return chunk;
    }
}

/// <summary>One column of a ranking and what it shows of a proposal.</summary>
internal sealed record RankingColumn(Column Column, Func<ProposalResult, Cell> Of);

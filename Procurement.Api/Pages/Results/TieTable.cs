using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Results;

/// <summary>One row of a tie's table.</summary>
/// <param name="Rule">The link of the published chain.</param>
/// <param name="Figures">What it compared, one entry a tied proposal; a dash where it was not needed.</param>
/// <param name="Applied">What it did.</param>
/// <param name="Decides">Whether it parted any.</param>
internal sealed record TieRow(string Rule, IReadOnlyList<string> Figures, string Applied, bool Decides);

/// <summary>The path of one tie through the published chain.</summary>
internal sealed class TieTable(RankingWriting writing, TiePath tie, Func<DateTimeOffset, string> time)
{
    /// <summary>What they are tied at.</summary>
    public string Caption =>
        tie.Value is { } value
            ? writing.Words.Say("Tied.At", tie.Tied.Length, writing.Value(value))
            : writing.Words.Say("Tied.AtNothing", tie.Tied.Length);

    /// <summary>Every link of the plan's chain, in its order.</summary>
    public IEnumerable<TieRow> Rows()
    {
        var groups = 1;
        foreach (var (index, link) in writing.Plan.TieBreaks.Index())
        {
            var rule = writing.Words.Say("Tied.Numbered", index + 1, writing.Tie(link));
            if (index >= tie.Links.Length)
            {
                var none = tie.Tied.Select(_ => writing.Words["None"]).ToList();
                yield return new(rule, none, writing.Words["Tied.NotNeeded"], false);
                continue;
            }
            var used = tie.Links[index];
            var now = tie.Links.Take(index + 1).Sum(one => one.Parted.Length) + used.StillTied.Length;
            var decides = now > groups;
            groups = now;
            yield return new(
                rule,
                [.. tie.Tied.Select(one => FigureOf(used.Figures.FirstOrDefault(each => each.Bidder == one.Bidder)))],
                writing.Words[
                    !decides ? "Tied.Equal"
                    : used.StillTied.IsEmpty ? "Tied.Decided"
                    : "Tied.Parted"
                ],
                decides
            );
        }
    }

    private string FigureOf(TieFigure? figure) =>
        figure switch
        {
            { Points: { } points } => writing.Figures.Points(points),
            { Price: { } price } => writing.Figures.Money(price),
            { ReceivedAt: { } received } => time(received),
            { DrawHash: { } hash } => hash[..12] + "…",
            _ => writing.Words["None"],
        };
}

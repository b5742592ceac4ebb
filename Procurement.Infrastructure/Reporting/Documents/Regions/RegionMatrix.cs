using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Bidders down, regions across, as many tables as the regions need.</summary>
internal static class RegionMatrix
{
    /// <summary>Room for a total and a rank.</summary>
    public const decimal ForTotals = 66;

    /// <summary>Room for a price.</summary>
    public const decimal ForPrices = 82;

    private const decimal MostWidth = 330;

    /// <summary>How many tables columns of that width need.</summary>
    public static int Parts(ComparisonReport report, decimal width) =>
        (report.Regions.Length + MostAcross(width) - 1) / MostAcross(width);

    /// <summary>The tables.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="report">What it holds.</param>
    /// <param name="title">Title of the table.</param>
    /// <param name="width">Width of a region's column.</param>
    /// <param name="bidders">Its rows.</param>
    /// <param name="cell">What stands for a bidder in a region.</param>
    public static IEnumerable<Block> Of(
        Draft draft,
        ComparisonReport report,
        RichText title,
        decimal width,
        IReadOnlyList<string> bidders,
        Func<RegionOutcome, ProposalResult?, Cell> cell
    )
    {
        var (parts, most) = (Parts(report, width), MostAcross(width));
        for (var part = 0; part < parts; part++)
        {
            var across = report.Regions.Skip(part * most).Take(most).ToList();
            yield return new DataTable
            {
                Caption = draft.TableCaption(draft.Part(title, part + 1, parts)),
                Columns =
                [
                    new(draft.Text("Head.Bidder")),
                    .. across.Select(region => new Column(draft.In(region.Name), Alignment.Right, width)),
                ],
                Rows =
                [
                    .. bidders.Select(bidder => new Row([
                        draft.Name(bidder),
                        .. across.Select(region => cell(region, region.Ranking.Of(bidder))),
                    ])),
                ],
                Tight = bidders.Count > 10,
            };
        }
    }

    private static int MostAcross(decimal width) => (int)(MostWidth / width);

    /// <summary>Why a submission has no figure, or a dash where there is none.</summary>
    public static Cell NoFigure(Draft draft, ProposalResult? proposal) =>
        proposal?.Outcome switch
        {
            ProposalOutcome.Late => draft.Text("Outcome.Late"),
            ProposalOutcome.NotInvited => draft.Text("Outcome.NotInvited"),
            ProposalOutcome.Withdrawn => draft.Text("Outcome.Withdrawn"),
            ProposalOutcome.Disqualified => draft.Text("Outcome.Disqualified"),
            ProposalOutcome.DidNotAdvance => draft.Text("Outcome.DidNotAdvance"),
            _ => draft.Dash,
        };
}

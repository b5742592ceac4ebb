using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Acceptance.Life;

/// <summary>The page of a ranking, compared figure by figure with the ranking core.</summary>
internal sealed class RankingScreen(string competition, string region)
{
    /// <summary>Each reads it in their language.</summary>
    public async Task Check(params Person[] readers)
    {
        foreach (var reader in readers)
        {
            var screen = await reader.Open(
                $"/en/competitions/{competition}/ranking",
                $"/fr/concours/{competition}/classement"
            );
            var text = await screen.Text();
            foreach (var proposal in LifeCase.Ranking(region).Proposals)
            foreach (var figure in FiguresOf(proposal, reader.Language))
                text.Should().Contain(figure, $"{proposal.Bidder} in {region}, read in {reader.Language}");
            await Pictures.Take(screen.Page, $"life-ranking-{region}-{reader.Language}");
        }
    }

    private static IEnumerable<string> FiguresOf(ProposalResult proposal, string language)
    {
        yield return LifeCase.NameOf(proposal.Bidder);
        if (proposal.Total is { } total)
            yield return Figures.Written(total.ToDecimal(), language);
        foreach (var step in proposal.Steps.OfType<ScoredResult>())
            yield return Figures.Written(step.Score.Rounded.ToDecimal(), language);
        foreach (var step in proposal.Steps.OfType<PriceResult>())
            yield return Figures.Written(step.Price.ToDecimal(), language);
    }
}

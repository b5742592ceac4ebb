using System.Globalization;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;

namespace Procurement.Acceptance.Life;

/// <summary>The page of a ranking, compared figure by figure with the ranking core.</summary>
internal sealed class RankingScreen(string competition, string region)
{
    private static readonly CultureInfo English = Form(".", ",");
    private static readonly CultureInfo French = Form(",", "\u00A0");

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
            foreach (var figure in Figures(proposal, reader.Language))
                text.Should().Contain(figure, $"{proposal.Bidder} in {region}, read in {reader.Language}");
            await Pictures.Take(screen.Page, $"life-ranking-{region}-{reader.Language}");
        }
    }

    private static IEnumerable<string> Figures(ProposalResult proposal, string language)
    {
        yield return LifeCase.File.Bidders.Single(bidder => bidder.Id == proposal.Bidder).Name;
        if (proposal.Total is { } total)
            yield return Written(total.ToDecimal(), language);
        foreach (var step in proposal.Steps.OfType<ScoredResult>())
            yield return Written(step.Score.Rounded.ToDecimal(), language);
        foreach (var step in proposal.Steps.OfType<PriceResult>())
            yield return Written(step.Price.ToDecimal(), language);
    }

    private static string Written(decimal figure, string language) =>
        figure.ToString("N2", language == "fr" ? French : English);

    private static CultureInfo Form(string point, string group)
    {
        var form = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (form.NumberFormat.NumberDecimalSeparator, form.NumberFormat.NumberGroupSeparator) = (point, group);
        return form;
    }
}

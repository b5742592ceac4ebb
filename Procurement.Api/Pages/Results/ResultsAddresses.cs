using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Results;

/// <summary>The pages of who decides: opening of envelopes, ranking, award.</summary>
internal static class ResultsAddresses
{
    /// <summary>The newest ranking of a competition.</summary>
    public static readonly PageAddress Ranking = new(
        "/Results/Ranking",
        "competitions/{competition:guid}/ranking",
        "concours/{competition:guid}/classement"
    );

    /// <summary>One ranking of a competition, and what moved since the one before.</summary>
    public static readonly PageAddress RankingVersion = new(
        "/Results/RankingVersion",
        "competitions/{competition:guid}/ranking/{number:int}",
        "concours/{competition:guid}/classement/{number:int}"
    );

    /// <summary>Every criterion of one proposal in a ranking.</summary>
    public static readonly PageAddress Criteria = new(
        "/Results/Criteria",
        "competitions/{competition:guid}/ranking/{number:int}/criteria/{bidder}",
        "concours/{competition:guid}/classement/{number:int}/criteres/{bidder}"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Ranking, RankingVersion, Criteria];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [new(Ranking, "Link.Ranking", typeof(ShowRankingFigures), IsOfCompetition: true)];
}

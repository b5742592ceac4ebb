using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

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

    /// <summary>The calls in which one holds a key.</summary>
    public static readonly PageAddress Keys = new("/Results/Keys", "keys", "cles");

    /// <summary>The key holders of a call.</summary>
    public static readonly PageAddress KeyHolders = new(
        "/Results/KeyHolders",
        "calls/{call:guid}/key-holders",
        "appels/{call:guid}/detenteurs-de-cle"
    );

    /// <summary>One's own key: made and shown once.</summary>
    public static readonly PageAddress Key = new(
        "/Results/Key",
        "calls/{call:guid}/key-holders/key",
        "appels/{call:guid}/detenteurs-de-cle/cle"
    );

    /// <summary>The opening of the commercial envelopes of a competition.</summary>
    public static readonly PageAddress Opening = new(
        "/Results/Opening",
        "competitions/{competition:guid}/opening",
        "concours/{competition:guid}/ouverture"
    );

    /// <summary>The flagged prices of a competition.</summary>
    public static readonly PageAddress LowPrices = new(
        "/Results/LowPrices",
        "competitions/{competition:guid}/low-prices",
        "concours/{competition:guid}/prix-bas"
    );

    /// <summary>One flagged price: the question, the answer, the decision.</summary>
    public static readonly PageAddress LowPrice = new(
        "/Results/LowPrice",
        "competitions/{competition:guid}/low-prices/{bidder}",
        "concours/{competition:guid}/prix-bas/{bidder}"
    );

    /// <summary>The award of a call; of an RFQ it leads on to the qualified list.</summary>
    public static readonly PageAddress Award = new(
        "/Results/Award",
        "calls/{call:guid}/award",
        "appels/{call:guid}/attribution"
    );

    /// <summary>One region of an award, to be signed.</summary>
    public static readonly PageAddress AwardRegion = new(
        "/Results/AwardRegion",
        "calls/{call:guid}/award/{region}",
        "appels/{call:guid}/attribution/{region}"
    );

    /// <summary>The qualified list of an RFQ.</summary>
    public static readonly PageAddress Qualified = new(
        "/Results/Qualified",
        "calls/{call:guid}/qualified",
        "appels/{call:guid}/qualifies"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [
        Keys,
        KeyHolders,
        Key,
        Opening,
        Ranking,
        RankingVersion,
        Criteria,
        LowPrices,
        LowPrice,
        Award,
        AwardRegion,
        Qualified,
    ];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [new(Keys, "Menu.Keys", Role.KeyHolder)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        new(KeyHolders, "Link.KeyHolders", typeof(ShowKeyRoom), IsOfCompetition: false),
        new(Opening, "Link.Opening", typeof(ShowOpening), IsOfCompetition: true),
        new(Ranking, "Link.Ranking", typeof(ShowRankingFigures), IsOfCompetition: true),
        new(LowPrices, "Link.LowPrices", typeof(ShowLowPrices), IsOfCompetition: true),
        new(Award, "Link.Award", typeof(ShowAwardFigures), IsOfCompetition: false),
    ];
}

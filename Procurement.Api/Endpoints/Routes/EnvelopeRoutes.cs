using Procurement.Api.Application.Envelopes;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Envelopes.</summary>
internal static class EnvelopeRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<ShowKeyHolders, KeyHoldersDetails>("/calls/{call}/key-holders");
        api.Put<NameKeyHolders, Done>("/calls/{call}/key-holders");
        api.Post<MakeKey, MadeKey>("/calls/{call}/key-holders/key");
        api.Post<ReplaceKeyHolder, Done>("/calls/{call}/key-holders/replacement");
        api.Post<GiveShareForReplacement, GivenShares>("/calls/{call}/key-holders/replacement/shares");
        api.Get<ShowShares, SharesDetails>("/competitions/{competition}/steps/{step}/shares");
        api.Post<GiveShare, GivenShares>("/competitions/{competition}/steps/{step}/shares");
        api.Get<ShowOpening, OpeningDetails>("/competitions/{competition}/opening");
        api.Get<ShowKeyRoom, KeyRoomDetails>("/calls/{call}/key-room");
        api.Get<ListMyKeys, IReadOnlyList<HeldKeySummary>>("/key-holders/own");
        api.Get<ShowPrice, PriceDetails>("/competitions/{competition}/submissions/{bidder}/price");
    }
}

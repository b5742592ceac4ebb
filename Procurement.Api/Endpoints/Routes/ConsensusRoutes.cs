using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>What panels agree, and the corrections of closed steps.</summary>
internal static class ConsensusRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<OpenConsensus, Done>("/competitions/{competition}/steps/{step}/consensus");
        api.Get<ShowConsensus, ConsensusDetails>("/competitions/{competition}/steps/{step}/consensus");
        api.Put<RecordConsensus, ConsensusRecordId>("/competitions/{competition}/steps/{step}/consensus/{bidder}");
        api.Put<ReviewSpread, Done>("/competitions/{competition}/steps/{step}/consensus/{bidder}/spreads/{criterion}");
        api.Post<ProposeCorrection, CorrectionId>("/competitions/{competition}/steps/{step}/corrections");
        api.Get<ListCorrections, IReadOnlyList<CorrectionSummary>>("/competitions/{competition}/corrections");
        api.Post<DecideCorrection, DecidedCorrection>("/competitions/{competition}/corrections/{correction}/decision");
    }
}

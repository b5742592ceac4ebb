using Procurement.Api.Application.Envelopes;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Envelopes.</summary>
internal static class EnvelopeRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<OpenCommercialEnvelopes, Done>("/competitions/{competition}/steps/{step}/envelopes/open");
    }
}

using Procurement.Api.Application.Accounts;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Accounts, sessions and second factors; signing in itself stands in <see cref="SignInEndpoints"/>.</summary>
internal static class AccountRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<CreateFirstAdministrator, string>("/administrators/first");
        api.Get<ShowOwnAccount, OwnAccountDetails>("/session");
        api.Delete<EndSession, Done>("/session");
        api.Get<ListSessions, IReadOnlyList<SessionSummary>>("/sessions");
        api.Delete<EndSession, Done>("/sessions/{session}");
    }
}

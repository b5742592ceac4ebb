using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Paging;
using Procurement.Api.Application.Upkeep;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Accounts, sessions and second factors; signing in itself stands in <see cref="SignInEndpoints"/>.</summary>
internal static class AccountRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<CreateFirstAdministrator, MadeAccount>("/administrators/first");
        api.Get<ShowOwnAccount, OwnAccountDetails>("/session");
        api.Delete<EndSession, Done>("/session");
        api.Get<ListSessions, IReadOnlyList<SessionSummary>>("/sessions");
        api.Delete<EndSession, Done>("/sessions/{session}");
        api.Delete<EndAllSessions, Done>("/sessions");
        api.Post<InvitePerson, MadeAccount>("/invitations");
        api.Post<InviteToProgramme, MadeAccount>("/programmes/{programme}/invitations");
        api.Post<AcceptInvitation, Done>("/invitations/accept");
        api.Post<RequestPasswordReset, Done>("/password/forgotten");
        api.Post<ResetPassword, Done>("/password/reset");
        api.Post<ChangePassword, Done>("/password");
        api.Post<BeginSecondFactor, NewSecondFactor>("/second-factor");
        api.Post<ConfirmSecondFactor, IReadOnlyList<string>>("/second-factor/confirm");
        api.Post<RemoveSecondFactor, Done>("/second-factor/remove");
        api.Get<ListSecondFactorRules, IReadOnlyList<Role>>("/second-factor/rules");
        api.Put<RequireSecondFactor, Done>("/second-factor/rules/{role}");
        api.Get<ShowHealth, ServiceHealthDetails>("/service");
        api.Get<ListAccounts, Page<AccountSummary>>("/accounts");
        api.Get<ShowAccount, AccountSummary>("/accounts/{account}");
        api.Get<ListDutyPlaces, IReadOnlyList<DutyPlace>>("/duty-places");
        api.Get<ListDutiesOf, IReadOnlyList<HeldDuty>>("/accounts/{account}/duties");
        api.Get<ListSessionsOf, IReadOnlyList<SessionSummary>>("/accounts/{account}/sessions");
        api.Delete<RevokeSessions, Done>("/accounts/{account}/sessions");
        api.Delete<RevokeSessions, Done>("/accounts/{account}/sessions/{session}");
        api.Post<DisableAccount, Done>("/accounts/{account}/disable");
        api.Post<EnableAccount, Done>("/accounts/{account}/enable");
        api.Delete<ResetSecondFactor, Done>("/accounts/{account}/second-factor");
    }
}

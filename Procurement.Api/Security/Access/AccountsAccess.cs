using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Upkeep;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Accounts, sessions and duties.</summary>
internal static class AccountsAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(GiveDuty)] = Row([Administrator], Any),
            [typeof(EndDuty)] = Row([Administrator], Any),
            [typeof(IssueFirstCode)] = Row([Administrator], Service),
            [typeof(CreateFirstAdministrator)] = AccessRow.ForAnybody,
            [typeof(SignIn)] = AccessRow.ForAnybody,
            [typeof(BeginSession)] = AccessRow.ForAnybody,
            [typeof(BeginDemoSession)] = AccessRow.ForAnybody,
            [typeof(BeginPasskeySession)] = AccessRow.ForAnybody,
            [typeof(RecordWrongSignIn)] = AccessRow.ForAnybody,
            [typeof(PresentCode)] = AccessRow.ForAnybody,
            [typeof(EndSession)] = AccessRow.ForEnrolment,
            [typeof(ListSessions)] = AccessRow.ForEnrolment,
            [typeof(EndAllSessions)] = AccessRow.ForEnrolment,
            [typeof(ShowOwnAccount)] = AccessRow.ForEnrolment,
            [typeof(InvitePerson)] = Row([Administrator], Service),
            [typeof(InviteToProgramme)] = Row([ProcurementLead], Service),
            [typeof(AcceptInvitation)] = AccessRow.ForAnybody,
            [typeof(RequestPasswordReset)] = AccessRow.ForAnybody,
            [typeof(ResetPassword)] = AccessRow.ForAnybody,
            [typeof(ChangePassword)] = AccessRow.ForEnrolment,
            [typeof(BeginSecondFactor)] = AccessRow.ForEnrolment,
            [typeof(ConfirmSecondFactor)] = AccessRow.ForEnrolment,
            [typeof(RemoveSecondFactor)] = AccessRow.ForSignedIn,
            [typeof(AddPasskey)] = AccessRow.ForEnrolment,
            [typeof(RemovePasskey)] = AccessRow.ForSignedIn,
            [typeof(ResetSecondFactor)] = Row([Administrator], Service),
            [typeof(RequireSecondFactor)] = Row([Administrator], Service),
            [typeof(ListSecondFactorRules)] = Row([Administrator], Service),
            [typeof(ListAccounts)] = Row([Administrator], Service),
            [typeof(ShowAccount)] = Row([Administrator], Service),
            [typeof(ListDutyPlaces)] = Row([Administrator], Service),
            [typeof(ListDutiesOf)] = Row([Administrator], Service),
            [typeof(ListSessionsOf)] = Row([Administrator], Service),
            [typeof(RevokeSessions)] = Row([Administrator], Service),
            [typeof(DisableAccount)] = Row([Administrator], Service),
            [typeof(ShowHealth)] = Row([Administrator], Service),
            [typeof(EnableAccount)] = Row([Administrator], Service),
        };
}

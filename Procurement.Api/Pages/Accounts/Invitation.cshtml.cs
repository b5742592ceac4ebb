using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Chooses the first password of an account, by the link of an invitation.</summary>
internal sealed class InvitationModel(PageDoor door) : PasswordByLink(door, "Invitation", AccountsAddresses.Invitation)
{
    protected override ICommand<Done> Act(string token, string password) => new AcceptInvitation(token, password);
}

using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Accounts;

/// <summary>Chooses a new password, by a link that was asked for.</summary>
internal sealed class NewPasswordModel(PageDoor door) : PasswordByLink(door, "NewPassword", AccountsAddresses.Reset)
{
    protected override ICommand<Done> Act(string token, string password) => new ResetPassword(token, password);
}

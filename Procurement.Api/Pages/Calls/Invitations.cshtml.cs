using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>Who is invited to a call, and who has seen it.</summary>
internal sealed class InvitationsModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>The invitations.</summary>
    public IReadOnlyList<InvitationDetails> Invitations { get; private set; } = [];

    public override string Title => Words["Invitations.Title"];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!await Find() || await Ask(new ListInvitations(Call)) is not { } invitations)
            return NotShown();
        Invitations = invitations;
        return Page();
    }
}

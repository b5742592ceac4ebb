using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Calls;

/// <summary>The addenda of a call: approved by one who did not draft them, then published.</summary>
internal sealed class AddendaModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>All addenda, the newest first.</summary>
    public IReadOnlyList<AddendumDetails> Addenda { get; private set; } = [];

    public override string Title => Words["Addenda.Title"];

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Addenda, Id);

    /// <summary>Whether the reader drafted it.</summary>
    public bool Wrote(AddendumDetails addendum) => Duties.Any(duty => duty.Person == addendum.Author);

    /// <summary>The plan editor of one that is not published.</summary>
    public string EditorOf(AddendumDetails addendum) => To(CallsAddresses.Plan, Id) + $"?addendum={addendum.Id.Value}";

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Again();

    /// <summary>Approves one.</summary>
    public async Task<IActionResult> OnPostApprove(Guid addendum) =>
        await Do(new ApproveAddendum(Call, new AddendumId(addendum)), Address, "AddendumApproved") ?? await Again();

    /// <summary>Publishes one.</summary>
    public async Task<IActionResult> OnPostPublish(Guid addendum) =>
        await Do(new PublishAddendum(Call, new AddendumId(addendum)), Address, "AddendumPublished") ?? await Again();

    private async Task<IActionResult> Again()
    {
        if (!await Find() || await Ask(new ListAddenda(Call)) is not { } addenda)
            return NotShown();
        Addenda = [.. addenda.Reverse()];
        return Page();
    }
}

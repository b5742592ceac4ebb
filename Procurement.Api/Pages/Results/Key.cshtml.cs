using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Results;

/// <summary>One's own key: made, and its passphrase shown once.</summary>
internal sealed class KeyModel(PageDoor door) : KeyPage(door)
{
    /// <summary>The passphrase that was just drawn; null: none was.</summary>
    public string? Drawn { get; private set; }

    /// <summary>Whether the holder went on without saying that it is written down.</summary>
    public bool IsUnconfirmed { get; private set; }

    /// <summary>What the holder says.</summary>
    [BindProperty]
    public bool Written { get; set; }

    public override string Title => Words[Drawn is null ? "Key.Title" : "Key.TitleDrawn"];

    public override IReadOnlyList<Crumb> Crumbs =>
        [.. base.Crumbs, new(Words["Holders.Title"], To(ResultsAddresses.KeyHolders, Call))];

    /// <summary>Explains what will happen.</summary>
    public async Task<IActionResult> OnGet(Guid call) => await Find(call) && Keys.Own is not null ? Page() : NotShown();

    /// <summary>Draws the passphrase, and shows it on the answer and nowhere else.</summary>
    public async Task<IActionResult> OnPostMake(Guid call)
    {
        Drawn = (await DoAndShow(new MakeKey(new SolicitationId(call))))?.Passphrase;
        Response.Headers.CacheControl = "no-store";
        return await OnGet(call);
    }

    /// <summary>The holder says that it is written down.</summary>
    public async Task<IActionResult> OnPostWritten(Guid call)
    {
        if (Written)
            return Redirect(To(ResultsAddresses.KeyHolders, call) + "?done=KeyWritten");
        IsUnconfirmed = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGet(call);
    }
}

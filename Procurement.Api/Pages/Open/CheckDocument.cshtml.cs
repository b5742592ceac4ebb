using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Reports;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Open;

/// <summary>Says whether a code and a head are those of a document that was issued, and nothing more of it.</summary>
internal sealed class CheckDocumentModel(PageDoor door) : LocalizedPage(door, OpenWords.Pair)
{
    /// <summary>The code, as printed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>The head of the record, as printed on page one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Head { get; set; }

    /// <summary>The answer; null: nothing was asked yet.</summary>
    public bool? IsIssued { get; private set; }

    public override bool IsForAnybody => true;

    public override string Title => Words["Check.Title"];

    /// <summary>Shows the form and, once both are given, the answer.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (string.IsNullOrWhiteSpace(Code) || string.IsNullOrWhiteSpace(Head))
            return Page();
        if (await Ask(new CheckDocumentCode(Code, Head)) is not { } answer)
            return NotShown();
        IsIssued = answer.IsIssued;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Work;

/// <summary>The own sheets of a step as a workbook: out, a dry run with its faults by cell, and in.</summary>
internal sealed class OfflineModel(PageDoor door) : WorkPage(door)
{
    /// <summary>The file travels from the dry run to the taking over in a field of the form, which holds less than a
    /// file may have.</summary>
    private const int MostBytes = 3 << 20;

    /// <summary>What waits, to say where one is.</summary>
    public CompetitionWork Work { get; private set; } = null!;

    /// <summary>The step.</summary>
    public OwnStep Step { get; private set; } = null!;

    /// <summary>What a dry run found; null: there was none.</summary>
    public CheckedSheet? Checked { get; private set; }

    /// <summary>The file that was checked, to be taken over as it was.</summary>
    [BindProperty(Name = "content")]
    public string? FileContent { get; set; }

    public override string Title => Words["Offline.Title"];

    public override bool IsSynthetic => Work?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Words["Desk.Title"], To(WorkAddresses.Desk)), new(NameOf(Work.Place)), new(Step.Name.In(Language))];

    /// <summary>Whether there is a sheet to fill in.</summary>
    public bool HasSheets =>
        Step.State == StepState.Open && Step.Sheets.Any(one => one is { LockedAt: null, IsVoid: false });

    /// <summary>Name of a bidder.</summary>
    public string BidderName(string bidder) => Step.Sheets.FirstOrDefault(one => one.Bidder == bidder)?.Name ?? bidder;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string step) => await Find(competition, step) ?? Page();

    /// <summary>The workbook.</summary>
    public async Task<IActionResult> OnGetFile(Guid competition, string step)
    {
        if (await Ask(new ExportScoreSheet(new CompetitionId(competition), step, Language)) is not { } file)
            return NotShown();
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, Endpoints.SpreadsheetEndpoints.Xlsx, file.Name + ".xlsx");
    }

    /// <summary>Checks a file; keeps nothing.</summary>
    public async Task<IActionResult> OnPostCheck(Guid competition, string step, IFormFile? file)
    {
        if (await Find(competition, step) is { } instead)
            return instead;
        if (file is null || file.Length > MostBytes)
        {
            Refuse(
                file is null
                    ? new Refusal("sheet.file-unreadable")
                    : new Refusal("sheet.file-too-large", MostBytes >> 20)
            );
            return Page();
        }
        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var found = await Try(new CheckOfflineSheet(new CompetitionId(competition), step, content.ToArray()));
        if (found.IsRefused)
            Refuse(found.Refusals);
        else
            (Checked, FileContent) = (found.Value, Convert.ToBase64String(content.ToArray()));
        return Page();
    }

    /// <summary>Takes the file over that was checked.</summary>
    public async Task<IActionResult> OnPostTake(Guid competition, string step)
    {
        if (await Find(competition, step) is { } instead)
            return instead;
        var file = new byte[(FileContent ?? "").Length];
        if (!Convert.TryFromBase64String(FileContent ?? "", file, out var length))
        {
            Refuse(new Refusal("sheet.file-unreadable"));
            return Page();
        }
        var act = new ImportOfflineSheet(new CompetitionId(competition), step, file[..length]);
        return await Do(act, To(WorkAddresses.Desk), "Imported") ?? Page();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("sheet.file-", StringComparison.Ordinal) ? "file" : null;

    private async Task<IActionResult?> Find(Guid competition, string step)
    {
        var work = await Ask(new ShowMyWork(new CompetitionId(competition)));
        var found = work?.Competitions.FirstOrDefault();
        if (found?.Steps.FirstOrDefault(one => one.Step == step) is not { } mine)
            return NotShown();
        (Work, Step) = (found, mine);
        return null;
    }
}

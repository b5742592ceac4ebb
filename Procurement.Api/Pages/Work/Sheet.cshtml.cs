using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Work;

/// <summary>The own sheet as a whole: what is missing before it is locked, the lock, and asking to have it back.</summary>
internal sealed class SheetModel(PageDoor door) : WorkPage(door)
{
    /// <summary>The sheet.</summary>
    public ScoringDetails Sheet { get; private set; } = null!;

    /// <summary>Why the sheet is asked back, as it was typed.</summary>
    [BindProperty(Name = "reason")]
    public string? Reason { get; set; }

    public override string Title => Words.Say("Sheet.Title", Sheet.Name);

    public override bool IsSynthetic => Sheet?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Words["Desk.Title"], To(WorkAddresses.Desk)), new(NameOf(Sheet.Place)), new(Sheet.StepName.In(Language))];

    /// <summary>The criteria that lack something, each with what.</summary>
    public IReadOnlyList<(ScoredCriterion Criterion, string Lacks)> Missing =>
        [.. from one in Sheet.Criteria let lacks = LacksOf(one) where lacks is not null select (one, lacks)];

    /// <summary>How many criteria have a mark.</summary>
    public int Scored => Sheet.Criteria.Count(one => one.Field.Mark is not null);

    /// <summary>Whether it may still be asked back.</summary>
    public bool MayAsk =>
        Sheet is { LockedAt: not null, VoidedAt: null, UnlockAskedAt: null, ConsensusOpenedAt: null }
        && Sheet.State == StepState.Open;

    /// <summary>The one thing first.</summary>
    public string Lead()
    {
        var zone = Sheet.Place.TimeZone;
        return Sheet.VoidedAt is { } voided ? Words.Say("Sheet.VoidLead", Moment(voided, zone))
            : Sheet.LockedAt is { } locked ? Words.Say("Sheet.LockedLead", Moment(locked, zone))
            : Sheet.State != StepState.Open ? Words["Sheet.ClosedNote"]
            : Missing.Count > 0
                ? Words.Say(Missing.Count == 1 ? "Sheet.MissingOne" : "Sheet.MissingMany", Missing.Count)
            : Words.Say("Sheet.ReadyLead", Sheet.Criteria.Count);
    }

    /// <summary>The page of a criterion.</summary>
    public string CriterionOf(ScoredCriterion criterion) =>
        To(WorkAddresses.Criterion, Sheet.Place.Competition.Value, Sheet.Step, Sheet.Bidder, criterion.Leaf.Id);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet(Guid competition, string step, string bidder) => Show(competition, step, bidder);

    /// <summary>Locks it.</summary>
    public async Task<IActionResult> OnPostLock(Guid competition, string step, string bidder) =>
        await Do(new LockScoreSheet(new CompetitionId(competition), step, bidder), Request.Path, "Locked")
        ?? await Show(competition, step, bidder);

    /// <summary>Asks to have it back.</summary>
    public async Task<IActionResult> OnPostAsk(Guid competition, string step, string bidder) =>
        await Do(
            new AskToUnlockScoreSheet(new CompetitionId(competition), step, bidder, Reason ?? ""),
            Request.Path,
            "Asked"
        ) ?? await Show(competition, step, bidder);

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "reason.missing" ? "reason"
        : refusal.Subject?.Item is { } criterion ? $"c-{criterion}"
        : null;

    private async Task<IActionResult> Show(Guid competition, string step, string bidder)
    {
        if (await Ask(new ShowScoring(new CompetitionId(competition), step, bidder)) is not { } sheet)
            return NotShown();
        Sheet = sheet;
        return Page();
    }

    private string? LacksOf(ScoredCriterion one)
    {
        var isShort = Sheet.ShortestComment is { } least && one.Field.Comment.Trim().Length < Math.Max(1, least);
        return (one.Field.Mark is null, isShort) switch
        {
            (true, true) => Words["Lacks.Both"],
            (true, false) => Words["Lacks.Mark"],
            (false, true) => Sheet.ShortestComment > 1 && one.Field.Comment.Trim().Length > 0
                ? Words.Say("Lacks.CommentShort", Sheet.ShortestComment, one.Field.Comment.Trim().Length)
                : Words["Lacks.Comment"],
            _ => null,
        };
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Work;

/// <summary>Home of the evaluator: how much is scored, and what waits.</summary>
internal sealed class DeskModel(PageDoor door) : WorkPage(door)
{
    /// <summary>More cards than this are a table, of what waits; the rest is a link away.</summary>
    public const int MostCards = 10;

    /// <summary>What waits.</summary>
    public MyWork Work { get; private set; } = null!;

    /// <summary>Whether the reader works criterion by criterion.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    /// <summary>The competition of which all sheets are shown, however many; null: of none.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? All { get; set; }

    public bool ByCriterion => By == CriterionModel.Across;

    /// <summary>Value of "by" under which only what is to be looked at again is shown.</summary>
    public const string Again = "again";

    /// <summary>Whether only what the reader marked is shown.</summary>
    public bool OnlyAgain => By == Again;

    /// <summary>How many criteria of open sheets the reader marked.</summary>
    public int Marked => Open.SelectMany(one => one.Step.Sheets).Sum(MarkedOf);

    /// <summary>How many criteria of a sheet the reader may still look at again.</summary>
    public static int MarkedOf(OwnSheet sheet) =>
        sheet is { LockedAt: null, IsVoid: false } ? sheet.ToLookAgain.Count : 0;

    public override string Title => Words["Desk.Title"];

    public override bool IsSynthetic =>
        Work?.Competitions.Any(one => one.Place.IsSynthetic) == true || base.IsSynthetic;

    /// <summary>The date of the request, in the zone of the first competition.</summary>
    public string? Today => Work.Competitions is [var first, ..] ? Day(Now, first.Place.TimeZone) : null;

    /// <summary>The steps that are open, with their competitions.</summary>
    public IEnumerable<(CompetitionWork Work, OwnStep Step)> Open =>
        from work in Work.Competitions
        from step in work.Steps
        where step.State == StepState.Open
        select (work, step);

    /// <summary>The competitions: what waits first, and of that what is due first; the rest as it comes.</summary>
    public IEnumerable<CompetitionWork> InOrder =>
        Work
            .Competitions.OrderByDescending(Waits)
            .ThenBy(work => work.Steps.Select(step => step.DueAt ?? DateTimeOffset.MaxValue).Order().FirstOrDefault());

    /// <summary>The sheets of a step that are shown: of many only those that wait for somebody, unless all are asked
    /// for.</summary>
    public IReadOnlyList<OwnSheet> Shown(CompetitionWork work, OwnStep step) =>
        step.Sheets.Count <= MostCards || All == work.Place.Competition.Value ? step.Sheets : step.Waiting;

    /// <summary>Where all sheets of a competition are shown.</summary>
    public string AllOf(CompetitionWork work) =>
        $"{To(WorkAddresses.Desk)}?all={work.Place.Competition.Value}#{IdOf(work)}";

    /// <summary>Identifier of the part of the page about a competition.</summary>
    public static string IdOf(CompetitionWork work) => $"c-{work.Place.Competition.Value:N}";

    private static bool Waits(CompetitionWork work) =>
        work.IsClosed && (!work.HasUndertaken || work.ToDeclare > 0)
        || work.Steps.Any(step =>
            step is { State: StepState.Open, ConsensusOpenedAt: null }
            && step.Sheets.Any(sheet => sheet is { LockedAt: null, IsVoid: false })
        );

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await Ask(new ShowMyWork()) is not { } work)
            return NotShown();
        Work = work;
        return Page();
    }

    /// <summary>The one thing first.</summary>
    public string Lead()
    {
        var open = Open.Where(one => one.Step.ConsensusOpenedAt is null).ToList();
        var sheets = open.SelectMany(one => one.Step.Sheets).Where(one => !one.IsVoid).ToList();
        var declare = Work.Competitions.Where(one => one.IsClosed).Sum(one => one.HasUndertaken ? one.ToDeclare : 1);
        if (sheets.Exists(one => one.LockedAt is null))
            return Words.Say(
                    open.Count == 1 ? "Desk.Lead.One" : "Desk.Lead.Many",
                    sheets.Sum(one => one.Scored),
                    sheets.Sum(one => one.Criteria),
                    open.Count == 1 ? NameOf(open[0].Work.Place) : open.Count
                ) + (FirstDue(open) is { } due ? $" {Words.Say("Desk.Lead.Due", due.Left)}" : "");
        return declare > 0 ? Words["Desk.Lead.Declare"]
            : sheets.Count > 0 ? Words["Desk.Lead.Locked"]
            : Words["Desk.Lead.Nothing"];
    }

    private DueDate? FirstDue(IEnumerable<(CompetitionWork Work, OwnStep Step)> open) =>
        open.Where(one => one.Step.DueAt is not null)
            .OrderBy(one => one.Step.DueAt)
            .Select(one => new DueDate(this, one.Step.DueAt!.Value, one.Work.Place.TimeZone))
            .FirstOrDefault();

    /// <summary>Where a sheet goes on.</summary>
    public string Next(CompetitionWork work, OwnStep step, OwnSheet sheet) =>
        sheet is { LockedAt: null, IsVoid: false, Unscored: [var criterion, ..] } && step.State == StepState.Open
            ? CriterionOf(work, step, sheet.Bidder, criterion)
            : SheetOf(work.Place, step.Step, sheet.Bidder);

    /// <summary>Where a criterion goes on, across the proposals.</summary>
    public string Next(CompetitionWork work, OwnStep step, OwnCriterion criterion) =>
        CriterionOf(
            work,
            step,
            criterion.Unscored is [var first, ..] ? first : step.Sheets[0].Bidder,
            criterion.Criterion
        )
        + "?by="
        + CriterionModel.Across;

    /// <summary>Key of what the button of a sheet says.</summary>
    public static string ActOf(OwnStep step, OwnSheet sheet) =>
        sheet.LockedAt is not null || sheet.IsVoid || step.State != StepState.Open ? "View"
        : sheet.Unscored.Count == 0 ? "Review"
        : sheet.SavedAt is null ? "Start"
        : "Continue";

    /// <summary>Key of the state of a sheet, and the shape beside its word.</summary>
    public static (string Word, string Tag) StateOf(OwnSheet sheet) =>
        sheet.IsVoid ? ("Void", "tag stop")
        : sheet is { LockedAt: not null, UnlockAskedAt: not null } ? ("UnlockAsked", "tag warn")
        : sheet.LockedAt is not null ? ("Locked", "tag done")
        : sheet.SavedAt is null ? ("NotStarted", "tag")
        : ("InProgress", "tag part");

    /// <summary>What is said of a sheet beside its figures.</summary>
    public string SayOf(CompetitionWork work, OwnStep step, OwnSheet sheet)
    {
        var zone = work.Place.TimeZone;
        return sheet.IsVoid ? Words["Sheet.VoidNote"]
            : sheet.LockedAt is { } locked ? Words.Say("Sheet.LockedNote", Moment(locked, zone))
            : sheet.SavedAt is not { } saved ? Words["Sheet.NeverSaved"]
            : sheet.Unscored is [var next, ..]
                ? Words.Say("Sheet.SavedNext", Moment(saved, zone), next, CriterionName(step, next))
            : Words.Say("Sheet.SavedAll", Moment(saved, zone));
    }

    /// <summary>One criterion of a sheet.</summary>
    public string At(CompetitionWork work, OwnStep step, OwnSheet sheet, string criterion) =>
        CriterionOf(work, step, sheet.Bidder, criterion);

    /// <summary>Identifier and name of a criterion.</summary>
    public string NameOf(OwnStep step, string criterion) => $"{criterion} {CriterionName(step, criterion)}";

    private string CriterionName(OwnStep step, string criterion) =>
        step.Criteria.First(one => one.Criterion == criterion).Name.In(Language);

    private string CriterionOf(CompetitionWork work, OwnStep step, string bidder, string criterion) =>
        To(WorkAddresses.Criterion, work.Place.Competition.Value, step.Step, bidder, criterion);
}

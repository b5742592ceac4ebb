using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The steps: how far each evaluator is, who asks to have a sheet back, what is opened and closed next.</summary>
internal sealed class StepsModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The steps.</summary>
    public StepsDetails Details { get; private set; } = null!;

    protected override string Word => "Steps";

    public override string Lead() =>
        Details.Steps.FirstOrDefault(step => step.State == StepState.Open) is { } open
            ? Words.Say("Steps.NowOpen", open.Name.In(Language))
        : Details.Steps.FirstOrDefault(step => step.MayOpen) is { } next
            ? Words.Say("Steps.Next", next.Name.In(Language))
        : Words["Steps.AllClosed"];

    /// <summary>How far a step has come, in a word.</summary>
    public string StateOf(StepStanding step) =>
        Words[
            step.State != StepState.Open ? $"Steps.{step.State}"
            : step.Kind != StepKind.Rated ? "Steps.IsOpen"
            : step.ConsensusOpenedAt is null ? "Steps.Scoring"
            : "Steps.Agreeing"
        ];

    /// <summary>Shape beside the word.</summary>
    public static string TagOf(StepStanding step) =>
        step.State switch
        {
            StepState.Closed => "tag done",
            StepState.Open => "tag part",
            _ => "tag",
        };

    /// <summary>The evaluators who have sheets to hand in.</summary>
    public static IEnumerable<EvaluatorProgress> Behind(StepStanding step) =>
        step.Evaluators.Where(one => one.HandedIn < one.Wanted);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>Opens the next step.</summary>
    public Task<IActionResult> OnPostOpen(Guid competition) =>
        WithDue(
            competition,
            "Due",
            due => new OpenStep(new(competition), Posted("Step") ?? "", due),
            "StepOpened",
            isNeeded: false
        );

    /// <summary>Says until when sheets are to be handed in, or moves it.</summary>
    public Task<IActionResult> OnPostDue(Guid competition) =>
        WithDue(
            competition,
            "At",
            due => new MoveSheetsDue(new(competition), Posted("Step") ?? "", due!.Value, Reason, PostedVersion),
            "DueMoved",
            isNeeded: true
        );

    /// <summary>Reminds who has sheets to hand in.</summary>
    public Task<IActionResult> OnPostRemind(Guid competition) =>
        Done(competition, new RemindEvaluators(new(competition), Posted("Step") ?? ""), "Reminded");

    /// <summary>Gives a sheet back.</summary>
    public Task<IActionResult> OnPostUnlock(Guid competition) =>
        Done(
            competition,
            new UnlockScoreSheet(
                new(competition),
                Posted("Step") ?? "",
                Posted("Bidder") ?? "",
                Posted("Evaluator") ?? "",
                Posted("Why") ?? ""
            ),
            "Unlocked"
        );

    /// <summary>The zone in which the lead types times.</summary>
    public string ZoneName => Place.TimeZone;

    /// <summary>An instant as its field holds it; null: there is none.</summary>
    public string? FieldOf(DateTimeOffset? instant) =>
        instant is { } at ? new Moments(Language, Place.TimeZone).Typed(at) : null;

    /// <summary>The due date that somebody named meanwhile, beside what was typed; null: nobody did.</summary>
    public TwoVersions? Meanwhile()
    {
        if (!IsStale || Details.Steps.FirstOrDefault(one => one.Step == Posted("Step")) is not { } step)
            return null;
        var (stands, mine) = (step.SheetsDueReason, Reason);
        return new TwoVersions(
            this,
            To(EvaluationAddresses.Steps, Id),
            new(Words["Steps.DueAt"], step.SheetsDueAt is { } due ? Moment(due) : null, MomentTyped(Posted("At"))),
            new(Words["ReasonEnglish"], stands?.English, mine.English, "en-CA"),
            new(Words["ReasonFrench"], stands?.French, mine.French, "fr-CA")
        );
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => Form == "Due" ? ReasonField : "Why" + Form,
            "step.due-in-past" or "date.unreadable" => Form == "Due" ? "AtDue" : "DueOpen",
            _ => null,
        };

    private string? MomentTyped(string? typed) =>
        new Moments(Language, Place.TimeZone).Read(typed) is { } instant ? Moment(instant) : typed;

    /// <summary>The zone is the programme's, so what was typed is read when the page is known.</summary>
    private async Task<IActionResult> WithDue<T>(
        Guid competition,
        string field,
        Func<DateTimeOffset?, ICommand<T>> act,
        string done,
        bool isNeeded
    )
    {
        if (await Ask(new ShowSteps(new(competition))) is not { } details)
            return NotShown();
        var typed = Posted(field);
        var due = new Moments(Language, details.Place.TimeZone).Read(typed);
        if (due is not null || (!isNeeded && string.IsNullOrWhiteSpace(typed)))
            return await Done(competition, act(due), done);
        Refuse(new Refusal("date.unreadable"));
        return await Shown(competition);
    }

    private async Task<IActionResult> Done<T>(Guid competition, ICommand<T> act, string done) =>
        await Do(act, To(EvaluationAddresses.Steps, competition), done) ?? await Shown(competition);

    private async Task<IActionResult> Shown(Guid competition)
    {
        if (await Ask(new ShowSteps(new(competition))) is not { } details)
            return NotShown();
        (Id, Details, Place) = (competition, details, details.Place);
        return Page();
    }
}

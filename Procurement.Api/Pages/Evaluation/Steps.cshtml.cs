using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The steps: how far each evaluator is, who asks to have a sheet back, what is opened and closed next.</summary>
internal sealed class StepsModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The steps.</summary>
    public StepsDetails Details { get; private set; } = null!;

    protected override string Word => "Steps";

    public override string Lead() =>
        Details.Steps.FirstOrDefault(step => step.State == StepState.Open) is { } open
            ? Words.Say("Steps.Open", open.Name.In(Language))
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
        Done(competition, new OpenStep(new(competition), Posted("Step") ?? ""), "StepOpened");

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

    protected override string? FieldOf(Refusal refusal) => refusal.Code == "reason.missing" ? "Why" + Form : null;

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

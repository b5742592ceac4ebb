using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>Closing a step: what still keeps it open, each with the place where it is mended; and what closing does.</summary>
internal sealed class CloseStepModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The step and what is missing.</summary>
    public StepClosing Closing { get; private set; } = null!;

    public override string Title => Words.Say("CloseStep.Title", Closing.Name.In(Language), Name);

    public override string Heading => Words.Say("CloseStep.Heading", Closing.Name.In(Language));

    protected override string Word => "CloseStep";

    public override IReadOnlyList<Crumb> Crumbs =>
        [.. base.Crumbs, new(Words["Steps.Crumb"], To(EvaluationAddresses.Steps, Id))];

    public override string Lead() =>
        Closing.Blockers.Count switch
        {
            0 => Words["CloseStep.Ready"],
            1 => Words["CloseStep.One"],
            var many => Words.Say("CloseStep.Many", Numbers.Whole(many)),
        };

    /// <summary>What is missing, in sentences; what is said of several criteria of one bidder is said once.</summary>
    public IEnumerable<IGrouping<(string Sentence, string? Bidder), StepBlocker>> Missing =>
        Closing.Blockers.GroupBy(one => (RefusalSentences.In(Language, one.Missing), one.Bidder));

    /// <summary>Whose, and which.</summary>
    public static string AboutOf(params string?[] parts) => string.Join(" · ", parts.Where(part => part is not null));

    /// <summary>Where it is mended, and who does it: the address is null where it is not the reader's to open.</summary>
    public (string? Address, string Word) MendedAt(Refusal missing) =>
        missing.Code switch
        {
            "consensus.sheets-not-submitted" => (To(EvaluationAddresses.Steps, Id), "CloseStep.ToSheets"),
            "mandatory.missing" or "mandatory.reason-missing" => (
                Room(typeof(RecordMandatoryResults)),
                "CloseStep.ToMandatory"
            ),
            "envelope.not-opened" => (Room(typeof(ShowShares), typeof(ShowKeyHolders)), "CloseStep.ToOpening"),
            _ => (Room(typeof(ShowConsensus)), "CloseStep.ToConsensus"),
        };

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition, string step) => Shown(competition, step);

    /// <summary>Closes the step.</summary>
    public async Task<IActionResult> OnPost(Guid competition, string step) =>
        await Do(new CloseStep(new(competition), step), To(EvaluationAddresses.Steps, competition), "StepClosed")
        ?? await Shown(competition, step);

    private async Task<IActionResult> Shown(Guid competition, string step)
    {
        if (await Ask(new ShowStepClosing(new(competition), step)) is not { } closing)
            return NotShown();
        (Id, Closing, Place) = (competition, closing, closing.Place);
        return Page();
    }
}

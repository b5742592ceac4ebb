using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The one way to change a closed step: the lead asks with reasons, the approver grants or refuses; what stands
/// and what shall stand are beside each other.</summary>
internal sealed class CorrectionsModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The corrections and what can be corrected.</summary>
    public CorrectionsDetails Details { get; private set; } = null!;

    // More than any plan gives; what a plan allows is the competition's to say.
    private const decimal Most = 1_000_000;

    protected override string Word => "Corrections";

    /// <summary>Those that wait.</summary>
    public IEnumerable<CorrectionDetails> Waiting =>
        Details.Corrections.Where(one => one.Asked.State == CorrectionState.Proposed);

    public override string Lead() =>
        Waiting.Count() switch
        {
            0 => Words["Corrections.None"],
            1 => Words["Corrections.OneWaits"],
            var many => Words.Say("Corrections.Wait", Numbers.Whole(many)),
        };

    /// <summary>What may be corrected: step and item together, as one list.</summary>
    public IEnumerable<Frame.Forms.Choice> Items =>
        from step in Details.Steps
        from item in step.Items
        select new Frame.Forms.Choice(
            $"{step.Step}/{item.Item}",
            $"{step.Name.In(Language)} – {item.Item} {item.Name.In(Language)}"
        );

    /// <summary>Name of a step.</summary>
    public string StepOf(CorrectionSummary one) =>
        Details.Steps.FirstOrDefault(step => step.Step == one.Step)?.Name.In(Language) ?? one.Step;

    /// <summary>What a correction is about.</summary>
    public string AboutOf(CorrectionSummary one) =>
        one.Finding is { } finding
            ? Words.Say(
                "Corrections.About",
                StepOf(one),
                Details.Bidders.GetValueOrDefault(finding.Bidder, finding.Bidder),
                finding.Item
            )
            : Words.Say("Corrections.Reopen", StepOf(one));

    /// <summary>A finding in a word or figure.</summary>
    public string ValueOf(Points? points, bool? isMet) =>
        points is { } value ? Numbers.Points(value)
        : isMet is { } met ? Words[met ? "Corrections.Met" : "Corrections.NotMet"]
        : Words["None"];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>The lead asks to open a closed step again.</summary>
    public Task<IActionResult> OnPostReopen(Guid competition) =>
        Posted("Step") is { Length: > 0 } step
            ? Done(competition, new ProposeCorrection(new(competition), step, null, Reason), "CorrectionAsked")
            : Refused(competition, "choice.missing");

    /// <summary>The lead asks to put one finding in the place of another.</summary>
    public Task<IActionResult> OnPostFinding(Guid competition)
    {
        if (Posted("Item")?.Split('/', 2) is not [var step, var item] || Posted("Bidder") is not { Length: > 0 } bidder)
            return Refused(competition, "choice.missing");
        var value = Posted("Value")?.Trim().Replace(',', '.');
        var isPoints = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var points);
        if (value is { Length: > 0 } && !isPoints)
            return Refused(competition, "score.missing");
        if (isPoints && (decimal.Round(points, Points.Digits) != points || decimal.Abs(points) > Most))
            return Refused(competition, "score.too-precise");
        var finding = new Finding
        {
            Bidder = bidder,
            Item = item,
            Value = isPoints ? Points.Of(points) : null,
            IsMet =
                isPoints ? null
                : Posted("Met") is { Length: > 0 } met ? met == "yes"
                : null,
            Reason = Both(Posted("StandsEnglish"), Posted("StandsFrench")),
        };
        return Done(competition, new ProposeCorrection(new(competition), step, finding, Reason), "CorrectionAsked");
    }

    /// <summary>The approver grants it; it is carried out and ranked again.</summary>
    public Task<IActionResult> OnPostGrant(Guid competition) => Decide(competition, true, "CorrectionGranted");

    /// <summary>The approver refuses it.</summary>
    public Task<IActionResult> OnPostRefuse(Guid competition) => Decide(competition, false, "CorrectionRefused");

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => ReasonField,
            "choice.missing" => (Form == "Reopen" ? "Step" : "Item") + Form,
            "score.missing" or "score.above-maximum" or "score.below-zero" or "score.off-scale" => "Value" + Form,
            "score.too-precise" => "Value" + Form,
            "consensus.reason-missing" or "mandatory.reason-missing" => "StandsEnglish" + Form,
            "mandatory.missing" => "Met" + Form,
            _ => null,
        };

    private Task<IActionResult> Decide(Guid competition, bool isGranted, string done) =>
        Guid.TryParse(Posted("Correction"), out var correction)
            ? Done(
                competition,
                new DecideCorrection(
                    new(competition),
                    new CorrectionId(correction),
                    isGranted,
                    isGranted ? null : Reason
                ),
                done
            )
            : Refused(competition, "choice.missing");

    private async Task<IActionResult> Refused(Guid competition, string code)
    {
        Refuse(new Refusal(code));
        return await Shown(competition);
    }

    private async Task<IActionResult> Done<T>(Guid competition, ICommand<T> act, string done) =>
        await Do(act, To(EvaluationAddresses.Corrections, competition), done) ?? await Shown(competition);

    private async Task<IActionResult> Shown(Guid competition)
    {
        if (await Ask(new ShowCorrections(new(competition))) is not { } details)
            return NotShown();
        (Id, Details, Place) = (competition, details, details.Place);
        return Page();
    }
}

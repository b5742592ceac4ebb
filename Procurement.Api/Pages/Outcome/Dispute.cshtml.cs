using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Disputes;

namespace Procurement.Api.Pages.Outcome;

/// <summary>One dispute: its grounds, and its decision.</summary>
internal sealed class DisputeModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>What follows.</summary>
    [BindProperty]
    public DisputeEffect? Effect { get; set; }

    /// <summary>The step that is evaluated again.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Why, in English.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>Why, in French.</summary>
    [BindProperty]
    public string? French { get; set; }

    /// <summary>The dispute.</summary>
    public DisputeDetails Shown { get; private set; } = null!;

    /// <summary>The steps of the plan.</summary>
    public IReadOnlyList<StepName> Steps { get; private set; } = [];

    public override string Title => Words.Say("Dispute.Title", Shown.BidderName);

    public override IReadOnlyList<Crumb> Crumbs =>
        Call is null ? [] : [.. base.Crumbs, new(Words["Link.Disputes"], To(OutcomeAddresses.Disputes, Call.Id.Value))];

    /// <summary>What may follow.</summary>
    public IEnumerable<Choice> Effects =>
        Enum.GetValues<DisputeEffect>().Select(one => new Choice($"{one}", Words[$"Effect.{one}.Choice"]));

    /// <summary>The steps to choose from.</summary>
    public IEnumerable<Choice> StepChoices =>
        Steps
            .Select(one => new Choice(one.Step, one.Name.In(Language)))
            .Prepend(new Choice("", Words["Dispute.NoStep"]));

    /// <summary>Name of the step that is evaluated again; null: none is.</summary>
    public string? StepAgain =>
        Shown.Dispute.Step is { } step ? Steps.FirstOrDefault(one => one.Step == step)?.Name.In(Language) : null;

    /// <summary>The address of the decision.</summary>
    public string Handler => To(OutcomeAddresses.Dispute, Call.Id.Value, Shown.Dispute.Id.Value) + "?handler=Decide";

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call, Guid dispute) => Show(call, dispute);

    /// <summary>Decides it.</summary>
    public async Task<IActionResult> OnPostDecide(Guid call, Guid dispute)
    {
        var act = new DecideDispute(
            new(call),
            new(dispute),
            Effect ?? DisputeEffect.None,
            string.IsNullOrEmpty(Step) ? null : Step,
            new BilingualText(English ?? "", French ?? "")
        );
        return await Do(act, To(OutcomeAddresses.Dispute, call, dispute), "Decided") ?? await Show(call, dispute);
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => string.IsNullOrWhiteSpace(English) ? nameof(English) : nameof(French),
            "dispute.step-missing" or "reference.unknown" => nameof(Step),
            _ => null,
        };

    private async Task<IActionResult> Show(Guid call, Guid dispute)
    {
        if (await Ask(new ShowDisputes(new SolicitationId(call))) is not { } shown)
            return NotShown();
        if (shown.Disputes.FirstOrDefault(one => one.Dispute.Id.Value == dispute) is not { } found)
            return NotShown([AccessRefusals.NotFound]);
        (Call, Steps, Shown) = (shown.Call, shown.Steps, found);
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Fairness;

namespace Procurement.Api.Pages.Oversight;

/// <summary>What the fairness monitor of a call observed, read and attested; the monitor writes here.</summary>
internal sealed class FairnessModel(PageDoor door) : LocalizedPage(door, OversightWords.Pair)
{
    /// <summary>What is written.</summary>
    [BindProperty]
    public FairnessWriting Writing { get; set; } = new();

    /// <summary>The call.</summary>
    public CallHeading Call { get; private set; } = null!;

    /// <summary>The notes, in the order of their numbers.</summary>
    public IReadOnlyList<NoteSummary> Notes { get; private set; } = [];

    /// <summary>Whether the reader is the one who writes.</summary>
    public bool IsMonitor => Duties.Any(duty => duty.Role == Role.FairnessMonitor);

    /// <summary>Whether it was attested.</summary>
    public bool IsAttested => Notes.Any(note => note.Kind == FairnessNoteKind.Attestation);

    public override string Title => Words.Say("Fairness.Of", Call.Reference);

    public override IReadOnlyList<Crumb> Crumbs => Way(Call.Reference, Call.Id);

    /// <summary>The phases to choose from.</summary>
    public IEnumerable<Choice> Phases =>
        Enum.GetValues<FairnessPhase>().Select(phase => new Choice($"{phase}", Words[$"Phase.{phase}"]));

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Shown(call);

    /// <summary>Records an observation.</summary>
    public Task<IActionResult> OnPostObserve(Guid call) =>
        Act(call, new RecordObservation(new(call), Writing.Phase, Writing.Text), "Observed");

    /// <summary>Records a document that was read.</summary>
    public Task<IActionResult> OnPostRead(Guid call) =>
        Act(call, new RecordDocumentRead(new(call), Writing.Text), "ReadNoted");

    /// <summary>Attests.</summary>
    public Task<IActionResult> OnPostAttest(Guid call) =>
        Act(call, new AttestFairness(new(call), Writing.TextIfAny, Writing.TypedName ?? ""), "Attested");

    /// <summary>Adds to what was attested.</summary>
    public Task<IActionResult> OnPostAdd(Guid call) =>
        Act(call, new AddFairnessAddendum(new(call), Writing.Text), "Added");

    /// <summary>Issues the report in the language of the page.</summary>
    public Task<IActionResult> OnPostIssue(Guid call) =>
        Act(call, new IssueFairnessReport(new(call), Language), "Issued");

    /// <summary>The address of an act on this page.</summary>
    public string Handler(string handler) => To(OversightAddresses.Fairness, Call.Id.Value) + "?handler=" + handler;

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "text.missing" => string.IsNullOrWhiteSpace(Writing.English) ? "Writing.English" : "Writing.French",
            "declaration.not-confirmed" => "Writing.TypedName",
            _ => null,
        };

    private async Task<IActionResult> Act<T>(Guid call, ICommand<T> act, string done) =>
        await Do(act, To(OversightAddresses.Fairness, call), done) ?? await Shown(call);

    private async Task<IActionResult> Shown(Guid call)
    {
        if (await Ask(new ShowFairness(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Notes) = (shown.Call, shown.Notes);
        return Page();
    }
}

/// <summary>What the fairness monitor types.</summary>
internal sealed class FairnessWriting
{
    /// <summary>The phase of an observation.</summary>
    public FairnessPhase Phase { get; set; }

    /// <summary>In English.</summary>
    public string? English { get; set; }

    /// <summary>In French.</summary>
    public string? French { get; set; }

    /// <summary>The monitor's name, as typed to sign.</summary>
    public string? TypedName { get; set; }

    /// <summary>Both languages.</summary>
    public BilingualText Text => new(English ?? "", French ?? "");

    /// <summary>Both languages; null: nothing was typed.</summary>
    public BilingualText? TextIfAny =>
        string.IsNullOrWhiteSpace(English) && string.IsNullOrWhiteSpace(French) ? null : Text;
}

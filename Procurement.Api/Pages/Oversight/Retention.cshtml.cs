using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Retention;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Oversight;

/// <summary>How long the record of a call is kept; an administrator holds it longer, or destroys it after its years.</summary>
internal sealed class RetentionModel(PageDoor door) : LocalizedPage(door, OversightWords.Pair)
{
    private const string Zone = "America/Toronto";

    /// <summary>Why it is held, in English.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>Why it is held, in French.</summary>
    [BindProperty]
    public string? French { get; set; }

    public override IReadOnlyList<Crumb> Crumbs => [Home];

    /// <summary>How it is kept.</summary>
    public RetentionDetails Kept { get; private set; } = null!;

    /// <summary>The call.</summary>
    public Guid Call { get; private set; }

    /// <summary>Whether the reader is the one who acts here.</summary>
    public bool IsAdministrator => Duties.Any(duty => duty.Role == Role.Administrator);

    public override string Title => Words["Retention.Title"];

    /// <summary>The last day on which it is kept.</summary>
    public string LastDay => new Moments(Language, Zone).Date(Kept.KeptUntil);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Shown(call);

    /// <summary>Holds it longer.</summary>
    public Task<IActionResult> OnPostHold(Guid call) =>
        Act(call, new HoldRecords(new(call), new BilingualText(English ?? "", French ?? "")), "Held");

    /// <summary>Lifts the hold.</summary>
    public Task<IActionResult> OnPostLift(Guid call) => Act(call, new LiftHold(new(call)), "Lifted");

    /// <summary>Destroys what the years have run out for.</summary>
    public Task<IActionResult> OnPostDestroy(Guid call) => Act(call, new DestroyRecords(new(call)), "Destroyed");

    /// <summary>The address of an act on this page.</summary>
    public string Handler(string handler) => To(OversightAddresses.Retention, Call) + "?handler=" + handler;

    /// <summary>An instant as the readers write it.</summary>
    public string When(DateTimeOffset instant) => Moment(instant, Zone);

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "text.missing"
            ? string.IsNullOrWhiteSpace(English)
                ? nameof(English)
                : nameof(French)
            : null;

    private async Task<IActionResult> Act<T>(Guid call, ICommand<T> act, string done) =>
        await Do(act, To(OversightAddresses.Retention, call), done) ?? await Shown(call);

    private async Task<IActionResult> Shown(Guid call)
    {
        Call = call;
        if (await Ask(new ShowRetention(new SolicitationId(call))) is not { } kept)
            return NotShown();
        Kept = kept;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Outcome;

/// <summary>One debrief: when it is held and by whom, what was said, its report.</summary>
internal sealed class DebriefModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public DebriefWriting Writing { get; set; } = new();

    /// <summary>The debrief.</summary>
    public DebriefDetails Shown { get; private set; } = null!;

    public override string Title => Words.Say("Debrief.Title", Shown.BidderName);

    public override IReadOnlyList<Crumb> Crumbs =>
        Call is null ? [] : [.. base.Crumbs, new(Words["Link.Debriefs"], To(OutcomeAddresses.Debriefs, Call.Id.Value))];

    /// <summary>Whether date and people may be set.</summary>
    public bool MaySchedule => IsLead && Shown.Debrief.State is DebriefState.Requested or DebriefState.Scheduled;

    /// <summary>The evaluators to choose from.</summary>
    public IEnumerable<Choice> Panel =>
        Shown.Panel.Select(one => new Choice(one.Evaluator, $"{one.Name} ({one.Evaluator})"));

    /// <summary>The names of those who attend.</summary>
    public IEnumerable<string> Attending =>
        (Shown.Debrief.Record?.Evaluators ?? [])
            .Select(id => Shown.Panel.FirstOrDefault(one => one.Evaluator == id)?.Name ?? id)
            .Concat(Shown.Debrief.Record?.Others ?? []);

    /// <summary>Its report in both languages.</summary>
    public IEnumerable<(string Language, string Address)> Files =>
        Enum.GetValues<Language>()
            .Select(language =>
                (
                    Words[$"Language.{language}"],
                    ReportEndpoints.AddressOf(
                        Call.Id.Value,
                        new ReportTitle
                        {
                            Document = ReportDocumentKind.Debrief,
                            Call = Call.Reference,
                            Region = Shown.Debrief.Region.Length == 0 ? null : Shown.Debrief.Region,
                            Bidder = Shown.Debrief.Bidder,
                            Language = language,
                        }
                    )
                )
            );

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call, Guid debrief) =>
        await Show(call, debrief) is { } trouble ? trouble : Page();

    /// <summary>Sets when it is held, and who attends.</summary>
    public async Task<IActionResult> OnPostSchedule(Guid call, Guid debrief)
    {
        if (await Show(call, debrief) is { } trouble)
            return trouble;
        var at = TypedMoment.Read(Writing.At, Call.TimeZone) ?? default;
        var act = new ScheduleDebrief(
            new(call),
            new(debrief),
            at,
            Writing.Evaluators,
            DebriefWriting.Lines(Writing.Others),
            Writing.Version
        );
        return await Act(call, debrief, act, "Scheduled");
    }

    /// <summary>Records what was said.</summary>
    public async Task<IActionResult> OnPostRecord(Guid call, Guid debrief)
    {
        if (await Show(call, debrief) is { } trouble)
            return trouble;
        if (TypedMoment.Read(Writing.HeldAt, Call.TimeZone) is not { } held)
        {
            Refuse(new Refusal("debrief.record-missing"));
            return Page();
        }
        var present = DebriefWriting.Lines(Writing.Present);
        return await Act(
            call,
            debrief,
            new RecordDebrief(new(call), new(debrief), held, present, Writing.Said ?? ""),
            "Recorded"
        );
    }

    /// <summary>Closes it.</summary>
    public Task<IActionResult> OnPostClose(Guid call, Guid debrief) =>
        Act(call, debrief, new CloseDebrief(new(call), new(debrief)), "Closed");

    /// <summary>Lets the bidder read its report.</summary>
    public Task<IActionResult> OnPostRelease(Guid call, Guid debrief) =>
        Act(call, debrief, new ReleaseDebriefReport(new(call), new(debrief)), "Released");

    /// <summary>The address of an act on this page.</summary>
    public string Handler(string handler) =>
        To(OutcomeAddresses.Debrief, Call.Id.Value, Shown.Debrief.Id.Value) + "?handler=" + handler;

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "debrief.in-past" => "Writing.At",
            "debrief.evaluator-missing" => "Writing.Evaluators",
            "debrief.record-missing" when TypedMoment.Read(Writing.HeldAt, Call.TimeZone) is null => "Writing.HeldAt",
            "debrief.record-missing" when DebriefWriting.Lines(Writing.Present).Count == 0 => "Writing.Present",
            "debrief.record-missing" => "Writing.Said",
            _ => null,
        };

    private async Task<IActionResult> Act<T>(Guid call, Guid debrief, ICommand<T> act, string done) =>
        await Do(act, To(OutcomeAddresses.Debrief, call, debrief), done) ?? await Show(call, debrief) ?? Page();

    /// <returns>The page shown instead; null: this one.</returns>
    private async Task<IActionResult?> Show(Guid call, Guid debrief)
    {
        if (await Ask(new ShowDebriefs(new SolicitationId(call))) is not { } shown)
            return NotShown();
        if (shown.Debriefs.FirstOrDefault(one => one.Debrief.Id.Value == debrief) is not { } found)
            return NotShown([AccessRefusals.NotFound]);
        (Call, Shown) = (shown.Call, found);
        if (!HttpMethods.IsPost(Request.Method))
            Writing = DebriefWriting.Of(found.Debrief, Call.TimeZone);
        return null;
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Qualification;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>The qualified list of an RFQ: decided from its ranking, amended, ended.</summary>
internal sealed class QualifiedModel(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>Who leaves the list.</summary>
    [BindProperty]
    public string? Leaving { get; set; }

    /// <summary>Why they leave.</summary>
    [BindProperty]
    public string? Cause { get; set; }

    /// <summary>Of a merger, who takes the place.</summary>
    [BindProperty]
    public string? Successor { get; set; }

    /// <summary>Reason of the amendment, in English.</summary>
    [BindProperty]
    public string? ReasonEnglish { get; set; }

    /// <summary>Reason of the amendment, in French.</summary>
    [BindProperty]
    public string? ReasonFrench { get; set; }

    /// <summary>Reason of the end, in English.</summary>
    [BindProperty]
    public string? EndEnglish { get; set; }

    /// <summary>Reason of the end, in French.</summary>
    [BindProperty]
    public string? EndFrench { get; set; }

    /// <summary>Version of the list that was read.</summary>
    [BindProperty]
    public int ListVersion { get; set; }

    /// <summary>The qualification.</summary>
    public QualificationFigures Figures { get; private set; } = null!;

    /// <summary>Identifier of the call.</summary>
    public Guid Call { get; private set; }

    public override string Title => Words.Say("Qualified.Title", Figures.Call.Terms.Reference);

    public override bool IsSynthetic => Figures?.Names.Facts.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            .. Way(Figures.Call.Terms.Reference, Figures.Call.Id),
            new(Words["Start.Qualification"], To(ResultsAddresses.Ranking, Figures.Competition.Value)),
        ];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        Call = call;
        if (await Ask(new ShowQualification(new SolicitationId(call))) is not { } figures)
            return NotShown();
        Figures = figures;
        return Page();
    }

    /// <summary>Publishes the list that the ranking gives.</summary>
    public async Task<IActionResult> OnPostDecide(Guid call) =>
        await Do(new DecideQualification(new SolicitationId(call)), Here(call), "QualificationDecided")
        ?? await OnGet(call);

    /// <summary>Makes the next version.</summary>
    public async Task<IActionResult> OnPostAmend(Guid call)
    {
        if (!Enum.TryParse<DepartureCause>(Cause, out var cause))
        {
            Refuse(new Refusal("choice.missing"));
            return await OnGet(call);
        }
        var departure = new ListDeparture(Leaving ?? "", cause, string.IsNullOrEmpty(Successor) ? null : Successor);
        return await Do(
                new AmendList(
                    new SolicitationId(call),
                    [departure],
                    new BilingualText(ReasonEnglish?.Trim() ?? "", ReasonFrench?.Trim() ?? ""),
                    ListVersion
                ),
                Here(call),
                "ListAmended"
            ) ?? await OnGet(call);
    }

    /// <summary>Ends the list.</summary>
    public async Task<IActionResult> OnPostEnd(Guid call) =>
        await Do(
            new ExpireList(
                new SolicitationId(call),
                new BilingualText(EndEnglish?.Trim() ?? "", EndFrench?.Trim() ?? "")
            ),
            Here(call),
            "ListEnded"
        ) ?? await OnGet(call);

    /// <summary>Whether the approver may publish the list now.</summary>
    public bool MayDecide => Figures is { Reader: Role.Approver, Current: null, Barred: null };

    /// <summary>Whether the approver may change the list.</summary>
    public bool MayChange => Figures is { Reader: Role.Approver, Current: { } current } && current.BarsUse(Now) is null;

    /// <summary>Who stands on the list.</summary>
    public IEnumerable<Choice> OnList =>
        Figures.Current!.Bidders.Select(one => new Choice(one.Bidder, Figures.NameOf(one.Bidder)));

    /// <summary>Why a bidder may leave.</summary>
    public IEnumerable<Choice> Causes =>
        Enum.GetValues<DepartureCause>().Select(one => new Choice($"{one}", Words[$"Cause.{one}"]));

    /// <summary>Who may take the place of one that merged.</summary>
    public IEnumerable<Choice> Successors =>
        Figures
            .Names.Bidders.OrderBy(one => one.Value, StringComparer.Ordinal)
            .Select(one => new Choice(one.Key, one.Value))
            .Prepend(new Choice("", Words["None"]));

    /// <summary>The one thing first.</summary>
    public string Lead() =>
        Figures.Current is { } list
            ? list.EndReason is not null || list.BarsUse(Now) is not null
                ? Words.Say("Qualified.LeadEnded", list.ListVersion)
                : Words.Say("Qualified.Lead", list.Bidders.Count, list.ListVersion)
            : Figures.Barred is { } code
                ? Words[$"Barred.{code}"]
                : Words.Say("Qualified.LeadWould", Figures.Qualifies.Count, Figures.Ranking!.Ranked.Count());

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Figures.Names.Facts.TimeZone);

    /// <summary>The total of a proposal, as the ranking gives it; a dash for who came to the list otherwise.</summary>
    public string TotalOf(string bidder) =>
        Figures.Ranking?.Of(bidder)?.Total is { } total
            ? new Formats(Language, Figures.Names.Facts.Currency).Points(total)
            : Words["None"];

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "choice.missing" => nameof(Cause),
            "list.entry-not-derived" => nameof(Successor),
            "reason.missing" => Leaving is null ? nameof(EndEnglish) : nameof(ReasonEnglish),
            _ => null,
        };

    private string Here(Guid call) => To(ResultsAddresses.Qualified, call);
}

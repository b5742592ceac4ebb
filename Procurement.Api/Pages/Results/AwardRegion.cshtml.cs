using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Awards;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;

namespace Procurement.Api.Pages.Results;

/// <summary>One region of an award: its figures, the agreement, or that nothing is awarded after all.</summary>
internal sealed class AwardRegionModel(PageDoor door) : AwardPage(door)
{
    /// <summary>Day of signature, as a browser sends it.</summary>
    [BindProperty]
    public string? AgreedOn { get; set; }

    /// <summary>First day.</summary>
    [BindProperty]
    public string? Starts { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty]
    public string? Ends { get; set; }

    /// <summary>Why nothing is awarded, in English.</summary>
    [BindProperty]
    public string? ReasonEnglish { get; set; }

    /// <summary>Why nothing is awarded, in French.</summary>
    [BindProperty]
    public string? ReasonFrench { get; set; }

    /// <summary>Version of what was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The region.</summary>
    public RegionFigures Region { get; private set; } = null!;

    public override string Title => Words.Say("Region.Title", Region.Name.In(Language));

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            .. Way(Award.Call.Terms.Reference, Award.Call.Id),
            new(Words.Say("Award.PageTitle", Award.Call.Terms.Reference), Here(Call)),
        ];

    /// <summary>Shows the region.</summary>
    public async Task<IActionResult> OnGet(Guid call, string region)
    {
        if (!await Find(call) || Award.Regions.FirstOrDefault(one => one.Region == region) is not { } found)
            return NotShown();
        Region = found;
        return Page();
    }

    /// <summary>Records the signed agreement.</summary>
    public async Task<IActionResult> OnPostSign(Guid call, string region)
    {
        DateOnly?[] days = [Day(nameof(AgreedOn)), Day(nameof(Starts)), Day(nameof(Ends))];
        if (days is [{ } agreed, { } starts, { } ends])
            return await Do(
                    new SignAgreement(new SolicitationId(call), region, agreed, starts, ends, Version),
                    To(ResultsAddresses.AwardRegion, call, region),
                    "Signed"
                ) ?? await OnGet(call, region);
        return await OnGet(call, region);
    }

    /// <summary>Records that nothing is awarded.</summary>
    public async Task<IActionResult> OnPostNothing(Guid call, string region) =>
        await Do(
            new RecordNoAward(
                new SolicitationId(call),
                region,
                Reason(ReasonEnglish, ReasonFrench) ?? new BilingualText("", ""),
                Version
            ),
            To(ResultsAddresses.AwardRegion, call, region),
            "NothingAwarded"
        ) ?? await OnGet(call, region);

    /// <summary>Whether the region is approved and not settled.</summary>
    public bool IsOpen => Award.State == AwardState.Approved && Region is { Agreement: null, NoAwardReason: null };

    /// <summary>Whether the lead may record the agreement.</summary>
    public bool MaySign => IsOpen && Award.Reader == Role.ProcurementLead && Region.Winner is not null;

    /// <summary>Whether the approver may award nothing.</summary>
    public bool MayAwardNothing => IsOpen && Award.Reader == Role.Approver;

    /// <summary>The one thing first.</summary>
    public string Lead() =>
        Region.Agreement is { } signed ? Words.Say("Region.LeadSigned", Date(signed.AgreedOn), Winner())
        : Region.NoAwardReason is not null ? Words["Region.LeadNothing"]
        : Region.Winner is null ? Words[Region.Code ?? "Region.LeadWaits"]
        : Award.State == AwardState.Approved ? Words.Say("Region.LeadToSign", Winner())
        : Words.Say("Award.Recommended", Winner());

    /// <summary>The ranked proposals, best first.</summary>
    public IEnumerable<ProposalResult> Ranked => Region.Ranking?.Ranked ?? [];

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "date.unreadable" => refusal.Arguments.FirstOrDefault() as string,
            "agreement.period-reversed" => nameof(Ends),
            "reason.missing" => string.IsNullOrWhiteSpace(ReasonEnglish) ? nameof(ReasonEnglish) : nameof(ReasonFrench),
            _ => null,
        };

    private string Winner() => Writing.NameOf(Region.Winner!.Bidder);

    private DateOnly? Day(string field)
    {
        var typed = field switch
        {
            nameof(AgreedOn) => AgreedOn,
            nameof(Starts) => Starts,
            _ => Ends,
        };
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Refuse(new Refusal("date.unreadable", field));
        return null;
    }
}

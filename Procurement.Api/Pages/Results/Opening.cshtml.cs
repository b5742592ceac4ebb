using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>The opening of the commercial envelopes: who has given a share, what opens, and afterwards its record.</summary>
internal sealed class OpeningModel(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The holder's passphrase; never shown again.</summary>
    [BindProperty]
    public string? Passphrase { get; set; }

    /// <summary>The opening.</summary>
    public OpeningDetails Opening { get; private set; } = null!;

    /// <summary>Identifier of the competition.</summary>
    public Guid Place { get; private set; }

    public override string Title => Words[Opening.OpenedAt is null ? "Open.Title" : "Open.TitleRecord"];

    public override bool IsSynthetic => Opening?.Programme.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<string> Scripts => Opening.OpenedAt is null ? ["live.js"] : [];

    public override IReadOnlyList<Crumb> Crumbs => Way(Opening.Reference, Opening.Call, Name, new CompetitionId(Place));

    /// <summary>Name of the region; where there is none, of the call.</summary>
    public string Name => (Opening.Region ?? Opening.Title).In(Language);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(Guid competition)
    {
        Place = competition;
        if (await Ask(new ShowOpening(new CompetitionId(competition))) is not { } opening)
            return NotShown();
        Opening = opening;
        return Page();
    }

    /// <summary>Gives the reader's share; with the last one, the envelopes open.</summary>
    public async Task<IActionResult> OnPostShare(Guid competition, string step)
    {
        var address = To(ResultsAddresses.Opening, competition);
        return await Do(
                new GiveShare(new CompetitionId(competition), step, Passphrase ?? ""),
                given => $"{address}?done={(given.IsDone ? "Opened" : "ShareGiven")}"
            ) ?? await OnGet(competition);
    }

    /// <summary>How many envelopes open, or were opened.</summary>
    public int Count => Opening.Envelopes.Count(one => one.Opens);

    /// <summary>Whether the reader's share is asked for now.</summary>
    public bool MayGive => Opening is { OpenedAt: null, Barred: null, Own: { GivenAt: null } };

    /// <summary>Whether the reader's share would be the last that is needed.</summary>
    public bool IsLast => Opening.Given + 1 >= Opening.Needed;

    /// <summary>Whether prices are shown to the reader.</summary>
    public bool HasPrices => Opening.Envelopes.Any(one => one.Price is not null);

    /// <summary>The one thing first.</summary>
    public string Lead() =>
        Opening.Step is null ? Words["Open.NoPrice"]
        : Opening.OpenedAt is { } opened
            ? Words.Say(Count == 1 ? "Open.LeadOpenedOne" : "Open.LeadOpened", Count, Time(opened))
        : Opening.Barred is { } ? Words["Open.LeadBarred"]
        : MayGive
            ? Words.Say(
                IsLast ? "Open.LeadLast" : "Open.LeadGive",
                Numbers.OrdinalFeminine(Opening.Given + 1),
                Opening.Needed,
                Count
            )
        : Words.Say("Open.LeadWaiting", Opening.Given, Opening.Needed);

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Opening.Programme.TimeZone);

    /// <summary>An instant to the second, where the order of acts matters.</summary>
    public string Exactly(DateTimeOffset instant)
    {
        var moments = new Moments(Language, Opening.Programme.TimeZone);
        return Words.Say("Open.Exactly", moments.Date(instant), moments.TimeToTheSecond(instant));
    }

    /// <summary>An amount in the programme's currency.</summary>
    public string Money(Domain.Common.Numbers.Money amount) =>
        new Formats(Language, Opening.Programme.Currency).Money(amount);

    /// <summary>What a holder's line says.</summary>
    public string LineOf(OpeningHolder holder) =>
        holder.GivenAt is { } given
            ? Opening.OpenedAt is null
                ? Words.Say("Open.GivenWaits", Exactly(given), Exactly(given + IShareVault.Patience))
                : Words.Say("Open.GivenAt", Exactly(given))
            : Opening.OpenedAt is not null
                ? Words["Open.WasNotNeeded"]
                : holder.IsYou && MayGive
                    ? Words["Open.GiveBelow"]
                    : Words.Say("Open.AnyOf", Opening.Needed, Opening.Holders.Count);

    /// <summary>State of a holder, as class and word.</summary>
    public (string Tag, string Word) StateOf(OpeningHolder holder) =>
        holder.GivenAt is not null ? ("tag done", "Open.ShareGiven")
        : Opening.OpenedAt is not null ? ("tag", "Open.NotNeeded")
        : holder.IsYou && MayGive ? ("tag part", "Open.YourTurn")
        : ("tag", "Open.NotYet");

    /// <summary>Whether a step before the price is closed.</summary>
    public static bool IsMet(OpeningCondition condition) => condition.State == StepState.Closed;

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code is "keys.passphrase-wrong" or "keys.too-many-attempts" ? nameof(Passphrase) : null;
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;

namespace Procurement.Api.Pages.Results;

/// <summary>The key holders of a call: who is named, whose key is there, and a holder being replaced.</summary>
internal sealed class KeyHoldersModel(PageDoor door) : KeyPage(door)
{
    /// <summary>Whom the lead names.</summary>
    [BindProperty]
    public string[]? People { get; set; }

    /// <summary>How many of them open a price.</summary>
    [BindProperty]
    public string? Threshold { get; set; }

    /// <summary>Version of the holders that were read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Who leaves.</summary>
    [BindProperty]
    public string? Leaving { get; set; }

    /// <summary>Who takes the place.</summary>
    [BindProperty]
    public string? Joining { get; set; }

    /// <summary>The holder's passphrase; never shown again.</summary>
    [BindProperty]
    public string? Passphrase { get; set; }

    public override string Title => Words["Holders.Title"];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (!await Find(call))
            return NotShown();
        People ??= [.. Holding.Select(one => one.Person)];
        Threshold ??= $"{Math.Max(Keys.Threshold, KeyHolding.Fewest)}";
        return Page();
    }

    /// <summary>Names the holders.</summary>
    public async Task<IActionResult> OnPostName(Guid call) =>
        await Do(
            new NameKeyHolders(
                new SolicitationId(call),
                People ?? [],
                Version,
                int.TryParse(Threshold, out var threshold) ? threshold : 0
            ),
            Here(call),
            "HoldersNamed"
        ) ?? await OnGet(call);

    /// <summary>Begins to replace a holder.</summary>
    public async Task<IActionResult> OnPostReplace(Guid call) =>
        await Do(
            new ReplaceKeyHolder(new SolicitationId(call), Leaving ?? "", Joining ?? "", Version),
            Here(call),
            "ReplacementBegun"
        ) ?? await OnGet(call);

    /// <summary>Gives a share so that a holder is replaced.</summary>
    public async Task<IActionResult> OnPostShare(Guid call) =>
        await Do(
            new GiveShareForReplacement(new SolicitationId(call), Passphrase ?? ""),
            given => $"{Here(call)}?done={(given.IsDone ? "HolderReplaced" : "ShareGiven")}"
        ) ?? await OnGet(call);

    /// <summary>Those for whom envelopes are sealed.</summary>
    public IEnumerable<NamedHolder> Holding => Keys.Holders.Where(one => one.Standing == HolderStanding.Holding);

    /// <summary>Who could be named.</summary>
    public IEnumerable<Choice> Candidates => Keys.Candidates.Select(one => new Choice(one.Person, one.Name));

    /// <summary>Who could be replaced.</summary>
    public IEnumerable<Choice> Replaceable => Holding.Select(one => new Choice(one.Person, one.Name));

    /// <summary>Who could take a place.</summary>
    public IEnumerable<Choice> Joinable => Candidates.Where(one => Holding.All(holder => holder.Person != one.Value));

    /// <summary>How many may be needed.</summary>
    public static IEnumerable<Choice> Thresholds =>
        Enumerable.Range(KeyHolding.Fewest, KeyHolding.Most - 1).Select(count => new Choice($"{count}", $"{count}"));

    /// <summary>The one thing first.</summary>
    public string Lead() =>
        !Keys.HasPrice ? Words["Holders.NoPrice"]
        : Keys.Threshold == 0 ? Words["Holders.NobodyNamed"]
        : Keys.Replacement is { } under ? Words.Say("Holders.LeadReplacing", under.Joining, under.Leaving)
        : Keys.IsReady ? Words.Say("Holders.LeadReady", Keys.Threshold, Holding.Count())
        : Words.Say("Holders.LeadWaiting", Holding.Count(one => one.MadeAt is null), Holding.Count());

    /// <summary>Whether the lead may name holders now.</summary>
    public bool MayName => Keys is { Reader: Role.ProcurementLead, HasPrice: true, IsPublished: false };

    /// <summary>Whether the lead may replace a holder now.</summary>
    public bool MayReplace =>
        Keys is { Reader: Role.ProcurementLead, IsPublished: true } && Holding.Count() > Keys.Threshold;

    /// <summary>Whether the reader may make a key now, or make it anew.</summary>
    public bool MayMake => Keys.Own is { } own && (own.MadeAt is null || !Keys.IsPublished);

    /// <summary>Whether the reader's share is asked for, so that a holder is replaced.</summary>
    public bool MayGive =>
        Keys
            is {
                Replacement: { IsReady: true, IsYouLeaving: false } under,
                Own: { Standing: HolderStanding.Holding } own
            }
        && under.Given.All(share => share.Person != own.Person);

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "keys.passphrase-wrong" or "keys.too-many-attempts" => nameof(Passphrase),
            "keys.threshold-out-of-range" => nameof(Threshold),
            "keys.too-few-others" or "keys.not-named" => nameof(Leaving),
            "envelope.same-person" or "duty.incompatible" => Joining is null ? nameof(People) : nameof(Joining),
            _ => null,
        };

    private string Here(Guid call) => To(ResultsAddresses.KeyHolders, call);
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Awards;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Results;

/// <summary>The award of a call: recommended region by region, the limit explained, decided by the approver.</summary>
internal sealed class AwardModel(PageDoor door) : AwardPage(door)
{
    /// <summary>"approve" or "return".</summary>
    [BindProperty]
    public string? Decision { get; set; }

    /// <summary>Why, in English.</summary>
    [BindProperty]
    public string? ReasonEnglish { get; set; }

    /// <summary>Why, in French.</summary>
    [BindProperty]
    public string? ReasonFrench { get; set; }

    /// <summary>Version of the award that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The winners that were read, as REGION=BIDDER; nobody: nothing after the sign.</summary>
    [BindProperty]
    public string[]? Winners { get; set; }

    public override string Title => Words.Say("Award.PageTitle", Award.Call.Terms.Reference);

    public override IReadOnlyList<Crumb> Crumbs => Way(Award.Call.Terms.Reference, Award.Call.Id);

    /// <summary>Shows the award; of an RFQ, leads on to the qualified list.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (!await Find(call))
            return NotShown();
        return Award.Call.Terms.Kind == CallKind.RequestForQualifications
            ? Redirect(To(ResultsAddresses.Qualified, call))
            : Page();
    }

    /// <summary>The lead recommends what the plan gives.</summary>
    public async Task<IActionResult> OnPostRecommend(Guid call) =>
        await Do(new RecommendAward(new SolicitationId(call)), Here(call), "Recommended") ?? await OnGet(call);

    /// <summary>The approver decides on what they read.</summary>
    public async Task<IActionResult> OnPostDecide(Guid call)
    {
        var reason = Reason(ReasonEnglish, ReasonFrench);
        var decided = Decision switch
        {
            "approve" => await Do(
                new ApproveAward(new SolicitationId(call), Version, [.. (Winners ?? []).Select(Named)], reason),
                Here(call),
                "Approved"
            ),
            "return" => await Do(
                new ReturnAward(new SolicitationId(call), Version, reason ?? new BilingualText("", "")),
                Here(call),
                "Returned"
            ),
            _ => Missing(),
        };
        return decided ?? await OnGet(call);
    }

    /// <summary>What the plan ranks by, as a column.</summary>
    public string ValueHeading =>
        Award.Call.Plan.Ranking switch
        {
            RankingMethod.LowestPrice => Words["Column.Price"],
            _ => Writing.ValueHeading ?? Words["Column.Total"],
        };

    /// <summary>Whether the lead may recommend now.</summary>
    public bool MayRecommend =>
        Award is { Reader: Role.ProcurementLead }
        && Award.Regions.All(region => region.Ranking is not null)
        && (Award.State is null or AwardState.Returned || Award.Barred is not null)
        && Award.Barred is not ("award.regions-incomplete" or "ranking.stale");

    /// <summary>Whether the approver is asked.</summary>
    public bool MayDecide => Award is { Reader: Role.Approver, State: AwardState.Recommended };

    /// <summary>Whether a region has a single proposal, so that approval needs a reason.</summary>
    public bool NeedsReason => Award.Regions.Any(region => region.IsSingleBid);

    /// <summary>What may be decided, in figures.</summary>
    public IEnumerable<Choice> Decisions =>
        [
            new(
                "approve",
                Words.Say("Decide.Approve", Award.Regions.Count(one => one.Winner is not null), Award.Regions.Count)
            ),
            new("return", Words["Decide.Return"]),
        ];

    /// <summary>The one thing first: where the limit moved a winner, else what is recommended.</summary>
    public IEnumerable<string> Lead()
    {
        if (Award.Regions.All(region => region.Winner is null && region.Code is null))
        {
            yield return Words["Award.LeadNotYet"];
            yield break;
        }
        var passed = Award.Regions.SelectMany(region => region.PassedOver.Select(one => (one.Bidder, region))).ToList();
        if (passed.Count > 0 && Award.Call.Terms.MostRegionsPerBidder is { } most)
            foreach (var bidder in passed.GroupBy(one => one.Bidder))
                yield return Words.Say(
                    most == 1 ? "Award.LeadCapOne" : "Award.LeadCap",
                    Writing.NameOf(bidder.Key),
                    Award.Regions.Count(region => region.First.Any(one => one.Bidder == bidder.Key)),
                    most,
                    Listed(bidder.Select(one => one.region.Name.In(Language)))
                );
        else
            yield return Words.Say(
                "Award.LeadFirst",
                Award.Regions.Count(region => region.Winner is not null),
                Award.Regions.Count
            );
    }

    /// <summary>Where the award stands.</summary>
    public string Standing() =>
        Award.State switch
        {
            null => Words["Award.Would"],
            AwardState.Returned => Words["Award.WasReturned"],
            AwardState.Approved => Words.Say("Award.WasApproved", Time(Award.Decisions[^1].At)),
            _ => Words.Say("Award.WaitsForApprover", Time(Award.Decisions[^1].At)),
        };

    /// <summary>What deciding one region the other way would do to the call.</summary>
    public string Otherwise(CapEffect effect) =>
        effect switch
        {
            { FewerRegions: > 0 and var fewer } => Words.Say(fewer == 1 ? "Cap.FewerOne" : "Cap.Fewer", fewer),
            { WorseSum: null } => Words["Cap.NotComparable"],
            { WorseSum.Sign: 0 } => Words["Cap.Equal"],
            { WorseSum: { } worse } => Words.Say(
                Award.Call.Plan.Ranking == RankingMethod.HighestTotal ? "Cap.Lower" : "Cap.Higher",
                Writing.Value(worse)
            ),
        };

    /// <summary>The winner of a region as the form names it.</summary>
    public static string Named(RegionFigures region) => $"{region.Region}={region.Winner?.Bidder}";

    /// <summary>The documents to read before deciding.</summary>
    public IEnumerable<(string Address, string Name)> Reports()
    {
        if (Award.State is null or AwardState.Returned || Award.Barred is not null)
            yield break;
        List<ReportDocumentKind> kinds = [ReportDocumentKind.Recommendation];
        if (ComparisonReport.IsFor(Award.Call))
            kinds.Add(ReportDocumentKind.Comparison);
        foreach (var kind in kinds)
            yield return (
                ReportEndpoints.AddressOf(
                    Call,
                    new ReportTitle
                    {
                        Document = kind,
                        Call = Award.Call.Terms.Reference,
                        Language = Language,
                    }
                ),
                Words.Say($"Report.{kind}", Words[$"Language.{Language}"])
            );
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "choice.missing" => nameof(Decision),
            "reason.missing" => string.IsNullOrWhiteSpace(ReasonEnglish) ? nameof(ReasonEnglish) : nameof(ReasonFrench),
            _ => null,
        };

    private static NamedWinner Named(string pair)
    {
        var at = pair.LastIndexOf('=');
        return at < 0 ? new(pair, null) : new(pair[..at], at + 1 < pair.Length ? pair[(at + 1)..] : null);
    }

    private IActionResult? Missing()
    {
        Refuse(new Refusal("choice.missing"));
        return null;
    }
}

using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Consensus;

/// <summary>Which mandatory requirements each proposal meets: the chair records it while the step is open.</summary>
internal sealed class MandatoryModel(PageDoor door) : ConsensusPage(door)
{
    private const string Met = "met";
    private const string NotMet = "not-met";

    private string? sent;

    /// <summary>The step.</summary>
    public MandatoryRoom Room { get; private set; } = null!;

    public override string Title => Words.Say("Mandatory.Title", NameOf(Room.Place));

    public override bool IsSynthetic => base.IsSynthetic || Room?.Place.IsSynthetic == true;

    public override IReadOnlyList<Crumb> Crumbs => CrumbsTo(Room?.Place);

    /// <summary>How many results are recorded, and how many there are.</summary>
    public (int Done, int Wanted) Count =>
        (Room.Proposals.Sum(one => one.Answers.Count), Room.Proposals.Count * Room.Requirements.Count);

    /// <summary>What may be answered.</summary>
    public IEnumerable<Choice> Answers => [new(Met, Words["Mandatory.Met"]), new(NotMet, Words["Mandatory.NotMet"])];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string step)
    {
        if (await Ask(new ShowMandatoryRoom(new CompetitionId(competition), step)) is not { } room)
            return NotShown();
        Room = room;
        return Page();
    }

    /// <summary>Records the results of one proposal.</summary>
    public async Task<IActionResult> OnPostRecord(Guid competition, string step, string bidder, int version)
    {
        if (await Ask(new ShowMandatoryRoom(new CompetitionId(competition), step)) is not { } room)
            return NotShown();
        (Room, sent) = (room, bidder);
        var findings = room
            .Requirements.Where(one => AnswerOf(bidder, one.Id) is Met or NotMet)
            .Select(one => new RequirementFinding(one.Id, AnswerOf(bidder, one.Id) == Met, ReasonOf(bidder, one.Id)))
            .ToList();
        if (findings.Count == 0)
        {
            Refuse(new Refusal("mandatory.missing"));
            return Page();
        }
        return await Do(
                new RecordMandatoryResults(new CompetitionId(competition), step, bidder, findings, version),
                To(ConsensusAddresses.Mandatory, competition, step),
                "Mandatory"
            ) ?? Page();
    }

    /// <summary>Where a proposal's form is sent to.</summary>
    public string ActionOf(string bidder) =>
        To(ConsensusAddresses.Mandatory, Room.Place.Competition, Room.Place.Step)
        + QueryString.Create("handler", "Record").Add("bidder", bidder);

    /// <summary>What is answered: what was typed, else what is recorded.</summary>
    public string? AnswerOf(string bidder, string requirement) =>
        sent == bidder
            ? Typed("met", bidder, requirement)
            : Recorded(bidder, requirement)?.IsMet switch
            {
                true => Met,
                false => NotMet,
                null => null,
            };

    /// <summary>What a colleague recorded of a requirement since the form was read, where it says something else; null:
    /// nothing.</summary>
    public RequirementAnswer? Meanwhile(string bidder, string requirement) =>
        sent == bidder
        && IsStale
        && Recorded(bidder, requirement) is { } stands
        && AnswerOf(bidder, requirement) != (stands.IsMet ? Met : NotMet)
            ? stands
            : null;

    /// <summary>The reason in a language: what was typed, else what is recorded.</summary>
    public string? ReasonIn(Language language, string bidder, string requirement) =>
        sent == bidder
            ? Typed(Languages.CodeOf(language), bidder, requirement)
            : Recorded(bidder, requirement)?.Reason?.In(language);

    /// <summary>What is recorded; null: nothing yet.</summary>
    public RequirementAnswer? Recorded(string bidder, string requirement) =>
        Room
            .Proposals.FirstOrDefault(one => one.Bidder == bidder)
            ?.Answers.FirstOrDefault(one => one.Requirement == requirement);

    /// <summary>The state of a proposal: not begun, in part, met, or not met.</summary>
    public (string Tag, string Word) StateOf(MandatoryProposal one) =>
        one.Answers.Any(answer => !answer.IsMet) ? ("tag stop", Words["Mandatory.Fails"])
        : one.Answers.Count == Room.Requirements.Count ? ("tag done", Words["Mandatory.Passes"])
        : one.Answers.Count > 0 ? ("tag part", Words["Mandatory.InPart"])
        : ("tag", Words["Mandatory.ToCheck"]);

    /// <summary>Whether a proposal's form is open at once: something is wrong or missing in it.</summary>
    public bool IsUnfolded(MandatoryProposal one) =>
        sent == one.Bidder || (sent is null && one.Answers.Count < Room.Requirements.Count);

    /// <summary>Whether the reason is shown at once: the requirement is not met.</summary>
    public bool NeedsReason(string bidder, string requirement) => AnswerOf(bidder, requirement) == NotMet;

    /// <summary>What a field is called.</summary>
    public static string Field(string what, string bidder, string requirement) => $"{what}-{bidder}-{requirement}";

    protected override string? FieldOf(Refusal refusal) =>
        sent is not { } bidder ? null
        : refusal.Code == "mandatory.missing" ? Field("met", bidder, Room.Requirements[0].Id)
        : refusal.Code == "mandatory.reason-missing" && refusal.Arguments is [string requirement, ..]
            ? Field(string.IsNullOrWhiteSpace(Typed("en", bidder, requirement)) ? "en" : "fr", bidder, requirement)
        : null;

    private BilingualText? ReasonOf(string bidder, string requirement)
    {
        var reason = new BilingualText(
            Typed("en", bidder, requirement)?.Trim() ?? "",
            Typed("fr", bidder, requirement)?.Trim() ?? ""
        );
        return AnswerOf(bidder, requirement) == Met ? null : reason;
    }

    private string? Typed(string what, string bidder, string requirement) =>
        Request.Form[Field(what, bidder, requirement)];
}

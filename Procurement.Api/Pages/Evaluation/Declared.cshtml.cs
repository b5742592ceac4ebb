using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>What the panel declared: what the lead and the approver have to decide on, and what they have to know.</summary>
internal sealed class DeclaredModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The pairs of evaluators and bidders.</summary>
    public IReadOnlyList<DeclaredPair> Pairs { get; private set; } = [];

    /// <summary>What happened in the panel, the newest first.</summary>
    public IReadOnlyList<PanelNotice> Notices { get; private set; } = [];

    protected override string Word => "Declared";

    /// <summary>What is not decided yet.</summary>
    public IReadOnlyList<DeclaredPair> Open => [.. Pairs.Where(pair => pair.IsOpen)];

    public override IReadOnlyList<Crumb> Crumbs =>
        [.. base.Crumbs, new(Words["Panel.Crumb"], To(EvaluationAddresses.Panel, Id))];

    public override string Lead()
    {
        var missing = Pairs.Count(pair => pair.Answer is null && !pair.IsInConflict);
        return Open.Count == 1 ? Words["Declared.OneOpen"]
            : Open.Count > 1 ? Words.Say("Declared.Open", Numbers.Whole(Open.Count))
            : missing > 0 ? Words.Say("Declared.Missing", Numbers.Whole(missing))
            : Words["Declared.NothingOpen"];
    }

    /// <summary>Whether the reader has still to decide on a pair, in the role in which they may.</summary>
    public bool MayDecide(DeclaredPair pair) =>
        May<DecideDeclaration>()
        && (Holds(Role.ProcurementLead) ? pair.FoundByLead is null : pair.FoundByApprover is null);

    /// <summary>Who still has to decide.</summary>
    public string WaitsFor(DeclaredPair pair) =>
        string.Join(
            ", ",
            new[]
            {
                pair.FoundByLead is null ? Words["Role.ProcurementLead"] : null,
                pair.FoundByApprover is null ? Words["Role.Approver"] : null,
            }.Where(one => one is not null)
        );

    /// <summary>How a pair stands, in a word, and the shape beside it.</summary>
    public (string Tag, string Word) StandingOf(DeclaredPair pair) =>
        pair switch
        {
            { IsInConflict: true } => ("tag stop", Words["Declared.Conflict"]),
            { IsOpen: true } => ("tag warn", Words["Declared.Unsure"]),
            { IsCleared: true } => ("tag done", Words["Declared.None"]),
            _ => ("tag", Words["Declared.NoAnswer"]),
        };

    /// <summary>What a notice says.</summary>
    public string SentenceOf(PanelNotice notice) =>
        Words.Say(
            $"Notice.{notice.Kind}",
            Pairs.FirstOrDefault(pair => pair.Evaluator == notice.Evaluator)?.EvaluatorName ?? notice.Evaluator,
            Pairs.FirstOrDefault(pair => pair.Bidder == notice.Bidder)?.BidderName ?? notice.Bidder,
            Numbers.Whole(notice.Count)
        );

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>Decides on an answer of "unsure".</summary>
    public async Task<IActionResult> OnPostDecide(Guid competition)
    {
        if (Posted("Found") is not ("yes" or "no"))
        {
            Refuse(new Refusal("choice.missing"));
            return await Shown(competition);
        }
        var decide = new DecideDeclaration(
            new(competition),
            Posted("Evaluator") ?? "",
            Posted("Bidder") ?? "",
            Posted("Found") == "yes",
            Posted("Why") ?? ""
        );
        return await Do(decide, To(EvaluationAddresses.Declared, competition), "Decided") ?? await Shown(competition);
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "reason.missing" => "Why" + Form,
            "choice.missing" => "Found" + Form,
            _ => null,
        };

    private bool Holds(Role role) =>
        Duties.Any(duty =>
            duty.Role == role
            && duty.Scope.Reaches(
                new Place
                {
                    Programme = Place.Programme,
                    Call = Place.Call,
                    Competition = new(Id),
                    Stage = Place.Stage,
                },
                role
            )
        );

    private async Task<IActionResult> Shown(Guid competition)
    {
        var id = new CompetitionId(competition);
        if (await Ask(new ShowDeclared(id)) is not { } details)
            return NotShown();
        (Id, Pairs, Place) = (competition, details.Pairs, details.Place);
        Notices = await Ask(new ListPanelNotices(id)) ?? [];
        return Page();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The panel: who is on it, who leads it, who scores which criteria; tried out before it is saved.</summary>
internal sealed class PanelModel(PageDoor door) : PlacePage(door)
{
    /// <summary>The team.</summary>
    public TeamDetails Team { get; private set; } = null!;

    /// <summary>Who may be named; empty: the reader may not name anybody.</summary>
    public IReadOnlyList<ProgrammePerson> People { get; private set; } = [];

    /// <summary>What would come of what was chosen; null: it was not tried out.</summary>
    public PanelCheck? Check { get; private set; }

    /// <summary>What each is to be.</summary>
    [BindProperty]
    public List<SeatChoice> Seats { get; set; } = [];

    /// <summary>Why the team is changed.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>Version of the team that was read.</summary>
    [BindProperty]
    public int? Version { get; set; }

    protected override string Word => "Panel";

    /// <summary>Whether there is a team.</summary>
    public bool IsNamed => Team.Version is not null;

    /// <summary>Whether the reader may name or change the team.</summary>
    public bool MayWrite => IsNamed ? May<ChangePanel>() : May<NamePanel>();

    public override string Lead() =>
        !IsNamed ? Words["Panel.Nobody"]
        : Team.Members.Count(one => one.IsActive) == 1 ? Words["Panel.One"]
        : Words.Say("Panel.Many", Numbers.Whole(Team.Members.Count(one => one.IsActive)));

    /// <summary>What a member scores, in words.</summary>
    public string CriteriaOf(PanelMember member) =>
        member.Criteria.Count == 0
            ? Words["Panel.All"]
            : string.Join(
                "; ",
                Team.Criteria.Where(one => one.Leaves.Any(member.Scores)).Select(one => Part(one, member))
            );

    /// <summary>What may be chosen for a person.</summary>
    public IEnumerable<Frame.Forms.Choice> ChoicesFor(SeatChoice seat) =>
        seat.Evaluator is null
            ?
            [
                new("", Words["Panel.Not"]),
                new("Evaluator", Words["Role.Evaluator"]),
                new("Chair", Words["Role.Chair"]),
            ]
            : [new("", Words["Panel.Stays"]), new("Leaves", Words["Panel.Leaves"])];

    /// <summary>Name of a person.</summary>
    public string NameOf(string person) => People.FirstOrDefault(one => one.Id == person)?.Name ?? person;

    /// <summary>A fault of the trial, in a sentence.</summary>
    public string SentenceOf(PanelFault fault) =>
        (fault.Person is { } person ? NameOf(person) + " – " : "") + RefusalSentences.In(Language, fault.Refusal);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid competition) => Shown(competition);

    /// <summary>Tries out what was chosen.</summary>
    public async Task<IActionResult> OnPostCheck(Guid competition)
    {
        var shown = await Shown(competition);
        if (Team is not null && MayWrite)
            Check = await Ask(new CheckPanel(new(competition), Joining(), Leaving(), Chair()));
        return shown;
    }

    /// <summary>Names or changes the team.</summary>
    public async Task<IActionResult> OnPostSave(Guid competition)
    {
        if (await Shown(competition) is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult page)
            return NotShown();
        var here = To(EvaluationAddresses.Panel, competition);
        var id = new CompetitionId(competition);
        if (!IsNamed && Joining().Count == 0)
        {
            Refuse(new Refusal("evaluator.too-few"));
            return page;
        }
        var done = IsNamed
            ? await Do(new ChangePanel(id, Joining(), Leaving(), Chair(), Why, Version ?? 0), here, "PanelChanged")
            : await Do(new NamePanel(id, Joining(), Chair()), here, "PanelNamed");
        return done ?? page;
    }

    protected override string? FieldOf(Refusal refusal) => refusal.Code == "reason.missing" ? nameof(Why) : null;

    private string Part(TeamCriterion one, PanelMember member) =>
        one.Leaves.All(member.Scores)
            ? one.Name.In(Language)
            : $"{one.Name.In(Language)} ({string.Join(", ", one.Leaves.Where(member.Scores))})";

    private IReadOnlyList<PanelMember> Joining()
    {
        var next = Team.Members.Select(one => NumberOf(one.Evaluator)).DefaultIfEmpty(0).Max();
        return
        [
            .. Seats
                .Where(seat =>
                    seat is { Evaluator: null, Seat: "Evaluator" } && People.Any(one => one.Id == seat.Person)
                )
                .Select(seat => new PanelMember($"E{++next}", NameOf(seat.Person))
                {
                    Person = seat.Person,
                    Criteria = seat.Criteria,
                }),
        ];
    }

    private IReadOnlyList<string> Leaving() =>
        [.. Seats.Where(seat => seat is { Evaluator: not null, Seat: "Leaves" }).Select(seat => seat.Evaluator!)];

    private PanelChair? Chair() =>
        Seats.Find(seat => seat.Seat == "Chair" && People.Any(one => one.Id == seat.Person)) is { } found
            ? new PanelChair(found.Person, NameOf(found.Person))
            : null;

    private static int NumberOf(string evaluator) =>
        int.TryParse(evaluator.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task<IActionResult> Shown(Guid competition)
    {
        if (await Ask(new ShowTeam(new(competition))) is not { } team)
            return NotShown();
        (Id, Team, Place) = (competition, team, team.Place);
        Version ??= team.Version;
        if (MayWrite)
            People = await Ask(new ListProgrammePeople(Place.Programme)) ?? [];
        Seats.RemoveAll(seat => People.All(one => one.Id != seat.Person));
        if (Seats.Count == 0)
            Seats =
            [
                .. People.Select(person => new SeatChoice
                {
                    Person = person.Id,
                    Evaluator = team.Members.FirstOrDefault(one => one.IsActive && one.Person == person.Id)?.Evaluator,
                }),
            ];
        return Page();
    }
}

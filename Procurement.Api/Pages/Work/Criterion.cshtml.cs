using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Api.Pages.Work;

/// <summary>One criterion of the own sheet beside the proposal; the same use case saves it with its button, without it,
/// and after another tab was faster.</summary>
internal sealed partial class CriterionModel(PageDoor door) : WorkPage(door)
{
    /// <summary>The other order: one criterion across the proposals.</summary>
    public const string Across = "criterion";

    /// <summary>The sheet.</summary>
    public ScoringDetails Sheet { get; private set; } = null!;

    /// <summary>The criterion.</summary>
    public ScoredCriterion Shown { get; private set; } = null!;

    /// <summary>In which order the reader works.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    /// <summary>Points or level as they were typed.</summary>
    [BindProperty(Name = "points")]
    public string? Typed { get; set; }

    /// <summary>The comment as it was typed.</summary>
    [BindProperty(Name = "comment")]
    public string? Comment { get; set; }

    /// <summary>The private note as it was typed.</summary>
    [BindProperty(Name = "notes")]
    public string? Notes { get; set; }

    /// <summary>Whether the reader means to look at it again.</summary>
    [BindProperty(Name = "again")]
    public bool Again { get; set; }

    /// <summary>Version of the field that was read.</summary>
    [BindProperty(Name = "version")]
    public int Base { get; set; }

    /// <summary>Where to go when it is saved; null: it stays.</summary>
    [BindProperty(Name = "go")]
    public string? Go { get; set; }

    public Criterion Leaf => Shown.Leaf;

    public string LeafName => $"{Leaf.Id} {Leaf.Name.In(Language)}";

    public override bool IsWide => true;

    public override bool IsSynthetic => Sheet?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<string> Scripts => Sheet?.IsOpen == true ? ["autosave.js", "score.js"] : ["score.js"];

    public override string Title => Words.Say(IsStale ? "Stale.Title" : "Criterion.Title", Leaf.Id, Sheet.Name);

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            new(Words["Desk.Title"], To(WorkAddresses.Desk)),
            new(NameOf(Sheet.Place)),
            new(Sheet.Name, SheetOf(Sheet.Place, Sheet.Step, Sheet.Bidder)),
        ];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string step, string bidder, string criterion)
    {
        if (await Find(competition, step, bidder, criterion) is { } instead)
            return instead;
        (Typed, Comment, Notes) = (TypedAs(Leaf, Shown.Field.Mark), Shown.Field.Comment, Shown.Field.Note);
        (Again, Base) = (Shown.Field.LookAgain == true, Shown.Field.Version);
        return Page();
    }

    /// <summary>Saves what the form holds, and goes on. Saying again what stands is no second save, and what says something
    /// else names the version that it was read in: so a form that is sent from the page before is never taken for a
    /// double click.</summary>
    public async Task<IActionResult> OnPost(Guid competition, string step, string bidder, string criterion)
    {
        var mark = Read(Typed, criterion);
        var refusals = mark.IsRefused ? mark.Refusals : (await Send(Act(Asked, mark.Value))).Refusals;
        if (refusals.IsEmpty)
            return Redirect(Onward);
        if (refusals[0].Code.StartsWith("access.", StringComparison.Ordinal))
            return NotShown(refusals);
        Refuse(refusals);
        return await Find(competition, step, bidder, criterion) ?? Page();
    }

    /// <summary>Where the form leads once it is saved.</summary>
    private string Onward =>
        Landing.IsHere(Go)
            ? Go!
            : Request.Path + (By is null ? "?" : $"?by={Uri.EscapeDataString(By)}&") + "done=Saved";

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("score.", StringComparison.Ordinal) ? "points" : null;

    /// <summary>What the address is about.</summary>
    private (CompetitionId Competition, string Step, string Bidder, string Criterion) Asked =>
        (
            new CompetitionId(Guid.Parse($"{RouteData.Values["competition"]}")),
            $"{RouteData.Values["step"]}",
            $"{RouteData.Values["bidder"]}",
            $"{RouteData.Values["criterion"]}"
        );

    private ScoreCriterion Act(
        (CompetitionId Competition, string Step, string Bidder, string Criterion) asked,
        Fraction? mark
    ) =>
        new(
            asked.Competition,
            asked.Step,
            asked.Bidder,
            asked.Criterion,
            mark,
            Lines(Comment),
            Base,
            Lines(Notes),
            Again
        );

    /// <summary>Forms send ends of lines in their own way; the sheet keeps one.</summary>
    private static string? Lines(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The number that was typed, in either language's way; empty: none yet, never zero.</summary>
    private static Outcome<Fraction?> Read(string? typed, string criterion)
    {
        var text = string.Concat((typed ?? "").Where(one => !char.IsWhiteSpace(one))).Replace(',', '.');
        if (text.Length == 0)
            return (Fraction?)null;
        if (text.Length <= 20 && DecimalText.Read(text) is { } number)
            return (Fraction?)number;
        return new Refusal("score.not-number", criterion);
    }

    private async Task<IActionResult?> Find(Guid competition, string step, string bidder, string criterion)
    {
        var query = new ShowScoring(new CompetitionId(competition), step, bidder, criterion);
        if (await Ask(query) is not { } sheet)
            return NotShown();
        Sheet = sheet;
        Shown = sheet.Criteria.First(one => one.Leaf.Id == criterion);
        if (IsStale)
            Compare();
        return null;
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Api.Pages.Work;

/// <summary>The undertaking first, then an answer for each bidder; an answer may be changed later, from here too.</summary>
internal sealed partial class DeclarationsModel(PageDoor door) : WorkPage(door)
{
    /// <summary>What is to be declared, and what was.</summary>
    public OwnDeclarations Shown { get; private set; } = null!;

    /// <summary>The bidder whose answer is to be changed; null: those without an answer.</summary>
    [BindProperty(SupportsGet = true, Name = "bidder")]
    public string? Changed { get; set; }

    /// <summary>The answers as they were chosen, by bidder.</summary>
    [BindProperty(Name = "answer")]
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>With what a conflict is, by bidder, as it was typed.</summary>
    [BindProperty(Name = "with")]
    public Dictionary<string, string?> With { get; set; } = [];

    /// <summary>Which member of a consortium a conflict is with, by bidder; empty: the bidder itself.</summary>
    [BindProperty(Name = "member")]
    public Dictionary<string, string?> Members { get; set; } = [];

    /// <summary>The name that was typed to confirm.</summary>
    [BindProperty(Name = "name")]
    public string? TypedName { get; set; }

    /// <summary>Version of the text that was read.</summary>
    [BindProperty(Name = "text")]
    public string? TextVersion { get; set; }

    public override string Title => Words["Declarations.Title"];

    public override bool IsSynthetic => Shown?.Place.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Words["Desk.Title"], To(WorkAddresses.Desk)), new(NameOf(Shown.Place))];

    /// <summary>The bidders that the form asks about.</summary>
    public IReadOnlyList<BidderToDeclare> Asked =>
        [.. Shown.Bidders.Where(one => Changed is null ? one.Answer is null : one.Bidder == Changed)];

    /// <summary>Shows what is to be declared.</summary>
    public async Task<IActionResult> OnGet(Guid competition) => await Find(competition) ?? Page();

    /// <summary>Gives the undertaking.</summary>
    public async Task<IActionResult> OnPostUndertake(Guid competition)
    {
        if (await Find(competition) is { } instead)
            return instead;
        var act = new GiveUndertaking(Shown.Place.Call, Confirmation);
        return await Do(act, Request.Path, "Undertaken") ?? Page();
    }

    /// <summary>Takes the answers, all of them or none.</summary>
    public async Task<IActionResult> OnPost(Guid competition)
    {
        if (await Find(competition) is { } instead)
            return instead;
        var missing = Missing().ToImmutableArray();
        if (!missing.IsEmpty)
        {
            Refuse(missing);
            return Page();
        }
        // Of a form that is sent twice, nothing is left to be answered the second time.
        var acts = Asked.Select(Act).Where(act => !IsSaid(act)).ToList();
        foreach (var act in acts.SkipLast(1))
            if (!await Done(act))
                return await Find(competition) ?? Page();
        if (acts.Count == 0)
            return Redirect(Request.Path + "?done=Declared");
        return await Do(acts[^1], Request.Path, "Declared") ?? await Find(competition) ?? Page();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "declaration.answer-missing" => FieldName("answer", refusal.Subject!.Bidder!),
            "declaration.with-missing" => FieldName("with", refusal.Subject?.Bidder ?? $"{refusal.Arguments[0]}"),
            "declaration.not-confirmed" => "name",
            _ => null,
        };

    /// <summary>Name of a field about a bidder.</summary>
    public static string FieldName(string kind, string bidder) => $"{kind}[{bidder}]";

    private TypedConfirmation Confirmation => new(TextVersion ?? "", Language, TypedName ?? "");

    private async Task<IActionResult?> Find(Guid competition)
    {
        if (await Ask(new ShowDeclarations(new CompetitionId(competition))) is not { } shown)
            return NotShown();
        Shown = shown;
        return null;
    }
}

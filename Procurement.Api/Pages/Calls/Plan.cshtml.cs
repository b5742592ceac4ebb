using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Reporting.Documents.Calls;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Api.Pages.Calls;

/// <summary>The plan editor: the tree of criteria with its sums, and what does not add up.</summary>
internal sealed class PlanModel(PageDoor door) : PlanPage(door)
{
    /// <summary>What keeps the plan from being approved.</summary>
    public IReadOnlyList<FoundFault> Found { get; private set; } = [];

    /// <summary>What had better be otherwise.</summary>
    public IReadOnlyList<FoundFault> Advice { get; private set; } = [];

    /// <summary>Whether what is shown was checked and is not saved.</summary>
    public bool IsCheckedOnly { get; private set; }

    public override string Title => Words[Addendum is null ? "Plan.Title" : "Plan.Title.Addendum"];

    public override IReadOnlyList<string> Scripts => ["plan.js"];

    /// <summary>The address of this page.</summary>
    public string Address => EditorAt(CallsAddresses.Plan);

    /// <summary>The steps as they are shown.</summary>
    public IEnumerable<(int Index, string At, JsonObject Step)> Steps =>
        (Text.Root["steps"] as JsonArray ?? [])
            .Index()
            .Select(one => (one.Index, $"/steps/{one.Index}", (JsonObject)one.Item!));

    /// <summary>The criteria under a place, each before what is under it.</summary>
    public IEnumerable<(string At, int Depth, JsonObject Criterion)> CriteriaUnder(string at, int depth = 0) =>
        (Text.At(at + "/criteria") as JsonArray ?? [])
            .Index()
            .SelectMany(one =>
                CriteriaUnder($"{at}/criteria/{one.Index}", depth + 1)
                    .Prepend(($"{at}/criteria/{one.Index}", depth, (JsonObject)one.Item!))
            );

    /// <summary>Whether a part has a name in a language.</summary>
    public bool Has(JsonObject part, Language language) =>
        !string.IsNullOrWhiteSpace($"{part["name"]?[PlanWords.Code(language)]}");

    /// <summary>The name of a part in a language, or that it is missing there.</summary>
    public string NameIn(JsonObject part, Language language) =>
        Has(part, language) ? $"{part["name"]![PlanWords.Code(language)]}" : Words[$"Plan.Missing.{language}"];

    /// <summary>The faults of a step, for its mark in the list of steps.</summary>
    public int FaultsIn(string at) =>
        Found.Count(fault => fault.At.StartsWith($"/plan{at}/", StringComparison.Ordinal));

    /// <summary>What a sum says beside its maximum; null: there is none.</summary>
    public string? Say(PlanSum? sum) =>
        sum is null ? null
        : sum.Over.Sign == 0 ? Words.Say("Sum.Fits", Numbers.Shortest(sum.Parts), Numbers.Shortest(sum.Maximum))
        : Words.Say(
            sum.Over.Sign > 0 ? "Sum.Over" : "Sum.Under",
            Numbers.Shortest(sum.Parts),
            Numbers.Shortest(sum.Over.Sign > 0 ? sum.Over : -sum.Over)
        );

    /// <summary>The minimum in points, in a sentence; null: there is none.</summary>
    public string? MinimumOf(JsonObject step) =>
        DecimalText.Read($"{step["minimum"]?["percent"]}") is { } percent
        && DecimalText.Read($"{step["maximum"]}") is { } maximum
            ? Words.Say(
                "Plan.MinimumHint",
                Numbers.Percent(percent),
                Numbers.Shortest(maximum),
                Numbers.Points(percent * maximum / 100)
            )
            : null;

    /// <summary>A page on which a part is changed.</summary>
    public string PartAt(string at, string? add = null) => EditorAt(CallsAddresses.Part, at, add);

    /// <summary>What the addendum changes, as bidders will read it; null: its plan has faults, or there is none.</summary>
    public IReadOnlyList<DataTable>? Changes =>
        Revised?.Changes is { } changes ? AddendumChanges.Of(changes, Language) : null;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!await FindPlan())
            return NotShown();
        if (!MayWrite && Addendum is null)
            return Redirect(To(CallsAddresses.Preview, Id));
        (Found, Advice) = (Draft.Faults, Draft.Advice);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (!await FindPlan())
            return NotShown();
        (Found, Advice) = (Draft.Faults, Draft.Advice);
        return await Save(Write(), Address, "PlanSaved");
    }

    /// <summary>Checks it, and saves nothing.</summary>
    public async Task<IActionResult> OnPostCheck()
    {
        if (!await FindPlan())
            return NotShown();
        if (Write() is not { } plan)
            return Page();
        if (await Ask(new CheckPlan(Draft.Place.Programme, Draft.Terms.Kind, plan)) is not { } found)
            return NotShown();
        (Found, Advice, IsCheckedOnly) = (found.Faults, found.Advice, true);
        return Page();
    }
}

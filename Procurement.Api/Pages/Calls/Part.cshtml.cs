using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Calls;

/// <summary>Changes, adds, moves or removes one step or one criterion, or changes the rules of the whole plan.</summary>
internal sealed class PartModel(PageDoor door) : PartChoices(door)
{
    private static readonly string[] Kinds = ["mandatory", "rated", "price", "criterion"];

    /// <summary>The place of the part; of a new one, of what it is to stand in. Empty: the rules.</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string At { get; set; } = "";

    /// <summary>Kind of what is added; null: what stands there is changed.</summary>
    [BindProperty(SupportsGet = true, Name = "add")]
    public string? Add { get; set; }

    /// <summary>What evaluators look for in the criterion.</summary>
    [BindProperty]
    public TypedTexts LookedFor { get; set; } = new();

    /// <summary>Kind of the part: rules, mandatory, rated, price or criterion.</summary>
    public string Kind { get; private set; } = "rules";

    /// <summary>Pointer under which its fields write.</summary>
    public string Field =>
        Add is null ? At
        : Add == "criterion" ? At + "/criteria/-"
        : At + "/-";

    /// <summary>Identifier that it has now.</summary>
    public string PartId => Add is null ? Text.Value(At + "/id") : "";

    public override string Title =>
        Add is not null ? Words[$"Part.Add.{Kind}"]
        : Kind == "rules" ? Words["Part.Rules"]
        : Words.Say($"Part.Change.{Kind}", PartId);

    /// <summary>The address of this page.</summary>
    public string Address => EditorAt(CallsAddresses.Part, At, Add);

    /// <summary>Places of the requirements, and of some more to fill in.</summary>
    public IEnumerable<string> Requirements =>
        Enumerable.Range(0, Text.Count(At + "/requirements") + 3).Select(index => $"{Field}/requirements/{index}");

    /// <summary>Places of the chain's links, and of one more.</summary>
    public IEnumerable<string> Links =>
        Enumerable.Range(0, Text.Count("/tieBreak") + 2).Select(index => $"/tieBreak/{index}");

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await FindPart() is { } instead)
            return instead;
        LookedFor = new() { En = Text.Value(Looked + "/text/en"), Fr = Text.Value(Looked + "/text/fr") };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await FindPart() is { } instead)
            return instead;
        var added = Add == "criterion" ? $"{At}/criteria/{Text.Count(At + "/criteria")}" : At;
        var looked = Looked;
        return await Save(Write(plan => Look(plan, added, looked)), Editor, "PlanSaved");
    }

    /// <summary>Moves it up or down.</summary>
    public async Task<IActionResult> OnPostMove(int by) => await Change(plan => plan.Move(At, by), "PartMoved");

    /// <summary>Takes it out.</summary>
    public async Task<IActionResult> OnPostRemove() => await Change(plan => plan.Remove(At), "PartRemoved");

    private string Editor => EditorAt(CallsAddresses.Plan);

    private string Looked =>
        (Text.At("/service/lookedFor") as JsonArray ?? [])
            .Index()
            .Where(one => PartId.Length > 0 && $"{one.Item?["criterion"]}" == PartId)
            .Select(one => $"/service/lookedFor/{one.Index}")
            .FirstOrDefault()
        ?? $"/service/lookedFor/{Text.Count("/service/lookedFor")}";

    private async Task<IActionResult> Change(Action<PlanText> change, string done)
    {
        if (await FindPart() is { } instead)
            return instead;
        if (Kind != "rules" && Add is null && Version == Draft.Version)
            change(Text);
        var plan = Text.Read([]);
        return await Save(plan, Editor, done);
    }

    private void Look(PlanText plan, string at, string looked)
    {
        if (Kind != "criterion")
            return;
        if (LookedFor.Any is { } text)
        {
            plan.Set(looked + "/criterion", plan.Value(at + "/id"));
            plan.Set(looked + "/text/en", text.English);
            plan.Set(looked + "/text/fr", text.French);
        }
        else if (plan.At(looked) is not null)
            plan.Remove(looked);
    }

    private async Task<IActionResult?> FindPart()
    {
        // An empty value of a query binds as none.
        At ??= "";
        if (!await FindPlan())
            return NotShown();
        if (At is not ("" or "/steps") && PlanShape.Of(Text).Find(At, PlanShape.Read(Shape)) is { } now)
            At = now;
        var part = Text.At(At);
        Kind =
            Add is not null && Kinds.Contains(Add) ? Add
            : At.Length == 0 ? "rules"
            : part?["kind"] is { } kind ? $"{kind}"
            : "criterion";
        var isThere = Add is null or "criterion" ? part is JsonObject : At == "/steps";
        return MayWrite && isThere && (Add is null || Kinds.Contains(Add)) && !At.EndsWith('/')
            ? null
            : NotShown([Application.Pipeline.AccessRefusals.NotFound]);
    }
}

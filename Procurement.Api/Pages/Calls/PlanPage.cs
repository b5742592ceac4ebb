using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Calls.Plans;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Pages.Calls;

/// <summary>A page that edits the plan of a draft: every form sends the whole draft with the version that it was read in,
/// so that there is one way in which a plan is saved.</summary>
internal abstract class PlanPage(PageDoor door) : DraftPage(door)
{
    private PlanForm? typed;

    /// <summary>Version of the draft that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What stood where when it was read.</summary>
    [BindProperty]
    public string? Shape { get; set; }

    /// <summary>The plan as the page shows it.</summary>
    public PlanText Text { get; private set; } = null!;

    /// <summary>What somebody else saved meanwhile beside what was typed; null: nobody did.</summary>
    public IReadOnlyList<PlanDifference>? Meanwhile { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs =>
        Draft is null ? base.Crumbs
        : Addendum is null ? [.. base.Crumbs, new(Words["Plan.Title"], EditorAt(CallsAddresses.Plan))]
        :
        [
            .. base.Crumbs,
            new(Words["Addenda.Title"], To(CallsAddresses.Addenda, Id)),
            new(Words["Plan.Title.Addendum"], EditorAt(CallsAddresses.Plan)),
        ];

    /// <summary>What is edited, and in which version.</summary>
    public string Over =>
        Words.Say(
            Addendum is null ? "Plan.Over" : "Plan.Over.Addendum",
            Draft.Terms.Reference,
            Numbers.Whole(Draft.Version)
        );

    /// <summary>This page, as it stands now.</summary>
    public string Here => Request.Path + QueryString.Create(Request.Query.Where(one => one.Key is "at" or "addendum"));

    /// <summary>What stands where now.</summary>
    public string ShapeNow => $"{PlanShape.Of(PlanText.Of(Draft.Plan))}";

    /// <summary>What a field shows: what was typed, else what stands, in the reader's way of writing numbers.</summary>
    public string Of(string pointer) =>
        typed?.Typed.GetValueOrDefault(pointer) ?? Written(pointer, Text.Value(pointer));

    /// <summary>A text in both languages.</summary>
    public TypedTexts TextsOf(string pointer) =>
        new()
        {
            En = typed?.Typed.GetValueOrDefault(pointer + "/en") ?? Text.Value(pointer + "/en"),
            Fr = typed?.Typed.GetValueOrDefault(pointer + "/fr") ?? Text.Value(pointer + "/fr"),
        };

    /// <summary>Two fields for a text.</summary>
    public TextPair Pair(string pointer, string label, string? hint = null, int rows = 0) =>
        new(this, pointer, label, TextsOf(pointer), hint, rows) { Mark = "/" };

    /// <summary>Finds the draft and what was typed; false: it is not shown.</summary>
    protected async Task<bool> FindPlan()
    {
        if (!await Find())
            return false;
        Text = PlanText.Of(Draft.Plan);
        if (!HttpMethods.IsPost(Request.Method))
            (Version, Shape) = (Draft.Version, ShapeNow);
        return true;
    }

    /// <summary>Writes what was typed; null: something of it cannot stand, and the reasons are in the faults.</summary>
    protected EvaluationPlan? Write(Action<PlanText>? more = null)
    {
        typed = new PlanForm(Text, Language);
        typed.Write(Request.Form, PlanShape.Read(Shape));
        more?.Invoke(Text);
        List<CaseFault> faults = [];
        if (Text.Read(faults) is { } plan)
            return plan;
        Refuse([.. faults.Select(fault => Placed(fault))]);
        return null;
    }

    /// <summary>Saves the draft with this plan.</summary>
    protected async Task<IActionResult> Save(EvaluationPlan? plan, string address, string done)
    {
        if (plan is null)
            return Page();
        var saved = Revised is { } revised
            ? await Do(
                new ReviseAddendum(
                    Call,
                    new AddendumId(Addendum!.Value),
                    revised.Content with
                    {
                        Plan = plan,
                    },
                    Version
                ),
                address,
                done
            )
            : await Do(new ReviseDraft(Call, Draft.Terms, plan, Version), address, done);
        if (saved is not null)
            return saved;
        if (Version != Draft.Version)
            (Meanwhile, Version) = (PlanDifference.Between(Draft.Plan, plan), Draft.Version);
        return Page();
    }

    // A property that a file lacks is a field that somebody left empty.
    private Refusal Placed(CaseFault fault) =>
        (fault.Refusal.Code == "case.missing-property" ? new Refusal("text.missing") : fault.Refusal) with
        {
            Subject = new(Item: typed?.FieldAt(fault.Pointer) ?? fault.Pointer),
        };

    private string Written(string pointer, string value) =>
        Language == Domain.Common.Texts.Language.French
        && pointer[(pointer.LastIndexOf('/') + 1)..] is not ("id" or "en" or "fr" or "envelope" or "criterion")
            ? value.Replace('.', ',')
            : value;
}

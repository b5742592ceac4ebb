using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>
/// What a document calls the steps. The buyer's names are used as typed; the technical and the commercial envelope,
/// where the plan has one step of each, have the short names that everybody uses.
/// </summary>
internal static class StepNames
{
    /// <summary>The name as typed.</summary>
    public static string Name(this Draft draft, PlanStep step) => draft.In(step.Name);

    /// <summary>The name of a step of the plan.</summary>
    public static string StepName(this Draft draft, string step) => draft.In(draft.Head.Plan.Find(step)!.Name);

    /// <summary>Whether it is the one rated step of the technical envelope.</summary>
    public static bool IsTheTechnical(this Draft draft, PlanStep step) =>
        step is RatedStep { Envelope: "technical" }
        && draft.Head.Plan.Steps.Count(one => one.Envelope == "technical") == 1;

    /// <summary>"Technical", "Commercial", or the name as typed.</summary>
    public static string ShortName(this Draft draft, PlanStep step) =>
        draft.IsTheTechnical(step) ? draft.Text("Step.Technical")
        : IsTheCommercial(draft, step) ? draft.Text("Step.Commercial")
        : draft.In(step.Name);

    /// <summary>"Technical score", or "Score: " and the name.</summary>
    public static string ScoreName(this Draft draft, PlanStep step) =>
        draft.IsTheTechnical(step)
            ? draft.Text("Step.TechnicalScore")
            : draft.Text("Step.Score", ("step", draft.In(step.Name)));

    /// <summary>Head of a column: short name over what it counts.</summary>
    public static Column ScoreColumn(this Draft draft, ScoredStep step, decimal width) =>
        new(
            [draft.ShortName(step), draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(step.Counts)))],
            Alignment.Right,
            width
        );

    /// <summary>The assumption of a step, framed; nothing where it is not assumed.</summary>
    public static IEnumerable<Block> Assumption(this Draft draft, PlanStep step) =>
        step.Assumed is { } assumed
            ? [new NoteBox(draft.Say("Assumption.Label", ("step", draft.In(step.Name))), [draft.In(assumed)])]
            : [];

    /// <summary>The minimum of a step as published: "60% (156.00)", "70.00" or "None".</summary>
    public static string MinimumText(this Draft draft, RatedStep step) =>
        step.Minimum is not { } minimum ? draft.Text("Minimum.None")
        : minimum.Percent is { } percent
            ? draft.Text(
                "Minimum.Percent",
                ("percent", draft.Numbers.Percent(percent.Exact)),
                ("points", draft.Numbers.Points(step.MinimumPoints!.Value))
            )
        : draft.Numbers.Points(step.MinimumPoints!.Value);

    private static bool IsTheCommercial(Draft draft, PlanStep step) =>
        step is PriceStep { Envelope: "commercial" } && draft.Head.Plan.Steps.OfType<PriceStep>().Count() == 1;
}

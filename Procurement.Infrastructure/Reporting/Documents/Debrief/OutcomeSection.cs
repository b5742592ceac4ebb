using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>How far the proposal came, and its result in every step.</summary>
internal static class OutcomeSection
{
    /// <summary>Box, table, and what explains them.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        yield return new ResultBox(
            draft.Text("Outcome.Label"),
            [
                Draft.Together(OutcomeSentences.Of(draft, report)),
                .. report.IsOverTheCap ? new[] { draft.Say("Outcome.OverTheCap") } : [],
            ],
            OutcomeSentences.Figures(draft, report)
        );
        yield return StepResults.Of(draft, report);
        if (report.Tie?.Value is { } tie)
            foreach (var block in TieNote.Of(draft, report, tie))
                yield return block;
        if (report.Disqualified is { } reason)
            yield return new NoteBox(draft.Say("Outcome.WhyDisqualified"), [draft.In(reason)]);
        foreach (var unmet in report.Steps.OfType<OwnMandatory>().SelectMany(own => own.Unmet))
            yield return new NoteBox(
                draft.Say("Outcome.Unmet", ("requirement", unmet.Requirement)),
                [TextOf(draft, unmet.Requirement), draft.Reason(unmet.Reason)]
            );
        if (report.Steps.OfType<OwnRated>().FirstOrDefault(own => own.PointsShort is not null) is { } missed)
        {
            var minimum = ((RatedStep)draft.Head.Plan.Find(missed.Step)!).MinimumPoints!.Value;
            yield return new Paragraph(
                draft.Say(
                    "Outcome.MinimumIsInclusive",
                    ("minimum", draft.Numbers.Points(minimum)),
                    ("below", draft.Numbers.Points(minimum - new Domain.Common.Numbers.Fraction(1, 100)))
                )
            );
        }
        foreach (var note in draft.Head.Plan.Steps.SelectMany(draft.Assumption))
            yield return note;
    }

    private static RichText TextOf(Draft draft, string requirement) =>
        draft.In(
            draft
                .Head.Plan.Steps.OfType<MandatoryStep>()
                .SelectMany(step => step.Requirements)
                .First(one => one.Id == requirement)
                .Text
        );
}

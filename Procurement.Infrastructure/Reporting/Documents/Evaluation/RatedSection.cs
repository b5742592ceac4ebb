using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 7: each rated step, the spreads between evaluators, and who did not advance.</summary>
internal static class RatedSection
{
    /// <summary>One subsection a step, then the two on spreads and stops.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var number = 0;
        Heading Next(RichText text) => new(3, $"7.{draft.Numbers.Whole(++number)}", text);
        var steps = report.Head.Plan.RatedSteps.ToList();
        if (steps.Count == 0)
            yield return new Paragraph(draft.Say("Rated.NoStep"));
        foreach (var step in steps)
        {
            yield return Next(draft.Name(step));
            foreach (var block in RatedSteps.Of(draft, report, step))
                yield return block;
        }
        yield return Next(draft.Say("Spread.Heading"));
        foreach (var block in SpreadTable.Of(draft, report))
            yield return block;
        if (report.Acts is { Meetings.IsEmpty: false } acts)
        {
            yield return Next(draft.Say("Meeting.Heading"));
            yield return MeetingTable.Of(draft, acts);
        }
        yield return Next(draft.Say("Stopped.Heading"));
        foreach (var block in StoppedTable.Of(draft, report))
            yield return block;
    }
}

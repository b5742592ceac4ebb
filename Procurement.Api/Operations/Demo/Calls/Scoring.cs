using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>Evaluators at a rated step, each alone: a proposal a day, criterion by criterion, and the sheet handed
/// in.</summary>
internal sealed class Scoring(Scene scene, Remarks remarks)
{
    private const int MinutesPerCriterion = 6;

    /// <summary>Everybody scores everything that advanced, from the day after the step opens.</summary>
    /// <param name="region">The competition.</param>
    /// <param name="step">The step.</param>
    /// <param name="day">The working day, counted back, on which it opens.</param>
    /// <param name="except">A field that is left empty, so that its sheet stays a draft; null: none.</param>
    public void Score(
        DemoRegion region,
        RatedStep step,
        int day,
        (string Evaluator, string Bidder, string Leaf)? except = null
    )
    {
        // Where a sheet stays out, the panel has two more working days; elsewhere they were there in time.
        var due = except is null ? scene.Days.Ago(day - 1 - region.Submissions.Count, 17) : scene.Days.Ahead(2, 17);
        region.Open(step.Id, scene.Days.Ago(day, 9), due);
        foreach (var (turn, submission) in region.Submissions.Index())
        foreach (var sheet in submission.Scores)
        {
            var marks = sheet.Marks.ToDictionary(mark => mark.Leaf);
            var leaves = step.Leaves.Where(leaf => marks.ContainsKey(leaf.Id)).ToList();
            var at = scene.Days.Ago(day - 1 - turn, 9, 5 + (7 * (sheet.Evaluator[^1] - '0')));
            var left =
                except is { } one && one.Evaluator == sheet.Evaluator && one.Bidder == submission.Bidder
                    ? one.Leaf
                    : null;
            foreach (var leaf in leaves.Where(leaf => leaf.Id != left))
            {
                at = at.AddMinutes(MinutesPerCriterion);
                var (when, mark) = (at, marks[leaf.Id]);
                scene.Agenda.At(when, () => Score(region, step, submission, sheet, leaf, mark));
            }
            if (leaves.Count > 0 && left is null)
                scene.Agenda.At(
                    at.AddMinutes(11),
                    () =>
                        scene.Do(
                            Cast.Evaluators[sheet.Evaluator],
                            new LockScoreSheet(region.Competition, step.Id, submission.Bidder)
                        )
                );
        }
    }

    private Task Score(
        DemoRegion region,
        RatedStep step,
        CaseSubmission submission,
        CaseSheet sheet,
        Criterion leaf,
        CaseMark mark
    )
    {
        var person = Cast.Evaluators[sheet.Evaluator];
        var turn = sheet.Evaluator[^1] + submission.Bidder[^1] + leaf.Id[^1];
        var comment = remarks.Comment(leaf, mark.Mark, person.Language, turn);
        return scene.Do(
            person,
            new ScoreCriterion(region.Competition, step.Id, submission.Bidder, leaf.Id, mark.Mark.Exact, comment, 0)
        );
    }
}

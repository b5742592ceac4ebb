using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>Evaluators at a rated step, each alone: a proposal a day. Where one sheet is left to the visitor, criterion by
/// criterion; elsewhere, so that the first start does not take long, whole sheets as they come from paper.</summary>
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
            if (except is null)
            {
                var end = at.AddMinutes((MinutesPerCriterion * leaves.Count) + 11);
                if (leaves.Count > 0)
                    scene.Agenda.At(end, () => HandIn(region, step, submission, sheet, leaves));
                continue;
            }
            var isDraft =
                except is var (evaluator, bidder, _) && evaluator == sheet.Evaluator && bidder == submission.Bidder;
            foreach (var leaf in leaves.Where(leaf => !isDraft || leaf.Id != except.Value.Leaf))
            {
                at = at.AddMinutes(MinutesPerCriterion);
                var (when, mark) = (at, marks[leaf.Id]);
                scene.Agenda.At(when, () => Score(region, step, submission, sheet, leaf, mark));
            }
            if (leaves.Count > 0 && !isDraft)
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

    private Task HandIn(
        DemoRegion region,
        RatedStep step,
        CaseSubmission submission,
        CaseSheet sheet,
        IReadOnlyList<Criterion> leaves
    )
    {
        var marks = sheet.Marks.ToDictionary(mark => mark.Leaf);
        return scene.Do(
            Cast.Evaluators[sheet.Evaluator],
            new HandInScoreSheet(
                region.Competition,
                step.Id,
                submission.Bidder,
                leaves.ToDictionary(leaf => leaf.Id, leaf => marks[leaf.Id].Mark.Exact),
                leaves.ToDictionary(leaf => leaf.Id, leaf => CommentOn(leaf, marks[leaf.Id], sheet, submission))
            )
        );
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
        var comment = CommentOn(leaf, mark, sheet, submission);
        return scene.Do(
            Cast.Evaluators[sheet.Evaluator],
            new ScoreCriterion(region.Competition, step.Id, submission.Bidder, leaf.Id, mark.Mark.Exact, comment, 0)
        );
    }

    private string CommentOn(Criterion leaf, CaseMark mark, CaseSheet sheet, CaseSubmission submission)
    {
        var turn = sheet.Evaluator[^1] + submission.Bidder[^1] + leaf.Id[^1];
        return remarks.Comment(leaf, mark.Mark, Cast.Evaluators[sheet.Evaluator].Language, turn);
    }
}

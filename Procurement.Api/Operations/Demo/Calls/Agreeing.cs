using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>A panel that agrees: what the figures say was agreed, and where all wrote the same, that.</summary>
internal sealed class Agreeing(Scene scene, Remarks remarks)
{
    /// <summary>The chair opens the consensus and records it, proposal by proposal.</summary>
    /// <param name="region">The competition.</param>
    /// <param name="step">The step.</param>
    /// <param name="day">The working day, counted back.</param>
    /// <param name="except">What is not agreed yet; null: everything is.</param>
    public void Agree(DemoRegion region, RatedStep step, int day, (string Bidder, string Leaf)? except = null)
    {
        var reached = region.Submissions.Where(one => one.Scores.Any(sheet => Of(sheet, step).Count > 0)).ToList();
        scene.Agenda.At(
            scene.Days.Ago(day, 9, 30),
            () => scene.Do(Cast.Chair, new OpenConsensus(region.Competition, step.Id))
        );
        foreach (var (i, submission) in reached.Index())
        {
            var agreements = Agreed(step, submission, except);
            var present = submission.Scores.Select(sheet => sheet.Evaluator).ToList();
            var act = () =>
                new RecordConsensus(region.Competition, step.Id, submission.Bidder, agreements, Version: 0, present);
            scene.Agenda.At(scene.Days.Ago(day, 10 + i, 40), () => scene.Do(Cast.Chair, act()));
        }
    }

    private List<Agreement> Agreed(RatedStep step, CaseSubmission submission, (string Bidder, string Leaf)? except)
    {
        var agreed = submission.Consensus.ToDictionary(one => one.Leaf);
        var same = Of(submission.Scores[0], step);
        return
        [
            .. from leaf in step.Leaves
            where except != (submission.Bidder, leaf.Id)
            let one = agreed.GetValueOrDefault(leaf.Id)
            let mark = one?.Mark ?? same[leaf.Id]
            select new Agreement(leaf.Id, mark.Exact, one?.Reason ?? remarks.Reason(leaf, mark)),
        ];
    }

    private static Dictionary<string, Domain.Common.Numbers.Points> Of(CaseSheet sheet, RatedStep step)
    {
        var leaves = step.Leaves.Select(leaf => leaf.Id).ToHashSet();
        return sheet.Marks.Where(mark => leaves.Contains(mark.Leaf)).ToDictionary(mark => mark.Leaf, mark => mark.Mark);
    }
}

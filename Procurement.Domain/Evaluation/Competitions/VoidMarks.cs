using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>
/// Takes what an evaluator scored out of the evaluation, after a late conflict or after they left: at once in steps that
/// are open, where what was agreed on those leaves is taken back too. The marks of a closed step stand until the step is reopened or corrected, since a result rests on them; the
/// chair and the lead are told of both.
/// </summary>
public static class VoidMarks
{
    /// <summary>For one bidder, or for all where it is null.</summary>
    /// <param name="competition">The competition.</param>
    /// <param name="panel">Its team, with its notices.</param>
    /// <param name="sheets">The evaluator's sheets.</param>
    /// <param name="records">What the panel agreed in the competition.</param>
    /// <param name="evaluator">Whose marks.</param>
    /// <param name="bidder">For whom; null: for all.</param>
    /// <param name="by">Identifier of the person whose act it is.</param>
    /// <param name="now">When.</param>
    public static void Of(
        Competition competition,
        Panel panel,
        IEnumerable<ScoreSheet> sheets,
        IReadOnlyCollection<ConsensusRecord> records,
        string evaluator,
        string? bidder,
        string by,
        DateTimeOffset now
    )
    {
        var affected = sheets
            .Where(sheet => sheet.VoidedAt is null && (bidder is null || sheet.Bidder == bidder))
            .ToList();
        if (affected.Count == 0)
            return;
        foreach (var sheet in affected.Where(sheet => competition.Bars(sheet.Step) is null))
        {
            var scored = sheet.Marks.Select(mark => mark.Criterion).ToList();
            records.FirstOrDefault(one => one.Bidder == sheet.Bidder && one.Step == sheet.Step)?.TakeBack(scored, now);
            sheet.Void(bidder is null ? "evaluator.not-assigned" : "evaluator.conflict-declared", by, now);
        }
        var steps = competition.Steps.Select(step => step.Step).Where(step => affected.Exists(one => one.Step == step));
        panel.TellOfVoidMarks(evaluator, bidder, [.. steps], now);
    }
}

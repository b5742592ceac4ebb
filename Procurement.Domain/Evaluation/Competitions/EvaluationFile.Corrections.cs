using System.Collections.Frozen;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class EvaluationFile
{
    /// <summary>The bidders whose envelopes are open, in the order recorded.</summary>
    public IReadOnlyList<string> BiddersWithKnownPrices() =>
        [
            .. Submissions
                .Where(submission => OpenedPriceOf(submission) is not null)
                .Select(submission => submission.Bidder),
        ];

    /// <summary>Whether a finding would let a proposal pass the step that ended its evaluation.</summary>
    internal bool WouldRevive(string bidder, string stepId, string item, Points? value, bool? isMet)
    {
        var submission = SubmissionOf(bidder);
        if (submission.StoppedAt != stepId)
            return false;
        var entrant = EntrantFor(submission, rankingNumber: 0);
        if (isMet is { } met)
        {
            var requirements = entrant.Requirements.ToDictionary();
            requirements[item] = met;
            entrant = entrant with { Requirements = requirements.ToFrozenDictionary() };
        }
        if (value is { } agreed)
        {
            var marks = entrant.Marks.ToDictionary();
            marks[item] = new LeafMarks(marks.TryGetValue(item, out var written) ? written.Individual : [], agreed);
            entrant = entrant with { Marks = marks.ToFrozenDictionary() };
        }
        return StepEvaluation.Evaluate(Plan, Plan.Find(stepId)!, entrant)
            is not (MandatoryResult { Passed: false } or RatedResult { Passed: false });
    }

    /// <summary>Puts a corrected mark in the place of the agreed one; the approver's grant stands for the panel's
    /// meeting.</summary>
    internal void Correct(
        string bidder,
        string stepId,
        string item,
        Points value,
        BilingualText reason,
        string grantedBy,
        DateTimeOffset now
    )
    {
        var step = (RatedStep)Plan.Find(stepId)!;
        AgreedFor(bidder, stepId)!
            .Agree(step, [new Agreement(item, value.Exact, reason)], Meeting.OfNobody(grantedBy), now);
        Competition.Corrected(this, step, SubmissionOf(bidder));
    }

    /// <summary>Puts a corrected answer in the place of the recorded one.</summary>
    internal void Correct(string bidder, string stepId, string item, bool isMet, BilingualText? reason)
    {
        var step = (MandatoryStep)Plan.Find(stepId)!;
        SubmissionOf(bidder).Correct(step, item, isMet, reason);
        Competition.Corrected(this, step, SubmissionOf(bidder));
    }

    /// <summary>Gives the sheets of a step that was opened again back to who wrote them; what stands on them stays. The
    /// marks of pairs in conflict become void.</summary>
    internal void GiveSheetsBack(string stepId, string reason, string by, DateTimeOffset now)
    {
        foreach (var sheet in sheets.Where(group => group.Key.Step == stepId).SelectMany(group => group))
            if (Panel.IsInConflict(sheet.Evaluator, sheet.Bidder))
                sheet.Void("evaluator.conflict-declared", by, now);
            else if (sheet.IsHandedIn)
                sheet.Reopen(reason, by, now);
    }

    private Submission SubmissionOf(string bidder) => Submissions.First(submission => submission.Bidder == bidder);
}

using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>The meeting at which the panel agreed.</summary>
/// <param name="RecordedBy">The person who recorded it.</param>
/// <param name="Present">Identifiers of the evaluators who were there; empty for a case on paper, which does not
/// say.</param>
public sealed record Meeting(string RecordedBy, IReadOnlyList<string> Present)
{
    /// <summary>No meeting of the panel: a correction that an approver granted.</summary>
    public static Meeting OfNobody(string recordedBy) => new(recordedBy, []);

    /// <summary>
    /// Why the meeting cannot agree on a bidder: consensus.attendance-missing (unless a paper case is played),
    /// evaluator.not-assigned, evaluator.conflict-declared (somebody was there who may not hear of this bidder); null: it
    /// can.
    /// </summary>
    public Refusal? Bars(Panel panel, string bidder, EvaluationPolicy policy) =>
        Present.Count == 0 && policy != EvaluationPolicy.PaperCase
            ? new Refusal("consensus.attendance-missing", bidder)
            : Present.Select(evaluator => panel.Bars(evaluator, bidder)).FirstOrDefault(bar => bar is not null);
}

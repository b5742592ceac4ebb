using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Submissions;

/// <summary>Until when a bidder may change what it submits.</summary>
public static class SubmissionTime
{
    /// <summary>Why nothing may be changed: submission.closed (after the closing instant, which itself is in time);
    /// null: it may.</summary>
    public static Refusal? Bars(Solicitation call, DateTimeOffset now) =>
        call.State == SolicitationState.Published && now <= call.Terms.ClosesAt
            ? null
            : new Refusal("submission.closed", call.Terms.Reference);
}

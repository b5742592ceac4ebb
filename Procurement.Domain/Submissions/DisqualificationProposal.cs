using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Submissions;

/// <summary>The lead's proposal to take a submission out: another person decides it.</summary>
/// <remarks>Source: domain guide, section 3, Submission.</remarks>
public sealed class DisqualificationProposal : Aggregate
{
    private DisqualificationProposal() { }

    /// <summary>Identifier.</summary>
    public DisqualificationProposalId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>Why the submission should be taken out.</summary>
    public BilingualText Reason { get; private set; } = null!;

    /// <summary>Who proposed it.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>Whether it is decided, and how.</summary>
    public ProposalState State { get; private set; }

    /// <summary>Who decided it; null: nobody yet.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided; null: not yet.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was sent back; null: it was not.</summary>
    public BilingualText? ReturnReason { get; private set; }

    /// <summary>Proposes to take a submission out. Refuses submission.not-live, submission.already-disqualified,
    /// reason.missing.</summary>
    public static Outcome<DisqualificationProposal> Of(
        DisqualificationProposalId id,
        Submission submission,
        BilingualText reason,
        string proposedBy,
        DateTimeOffset now
    )
    {
        if (submission.BarsDisqualification() is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        var proposal = new DisqualificationProposal
        {
            Id = id,
            Competition = submission.Competition,
            Bidder = submission.Bidder,
            Reason = reason,
            ProposedBy = proposedBy,
            ProposedAt = now,
        };
        proposal.Changed();
        return proposal;
    }

    /// <summary>
    /// Takes the submission out; every ranking after that of the given number leaves it out. Refuses
    /// disqualification.decided, duty.incompatible (who proposed it does not approve it), submission.not-live,
    /// submission.already-disqualified.
    /// </summary>
    public Refusal? Approve(Submission submission, int afterRanking, string approver, DateTimeOffset now)
    {
        if (BarsDecision(approver) is { } barred)
            return barred;
        if (submission.Disqualify(Reason, afterRanking, now) is { } refusal)
            return refusal;
        Decide(ProposalState.Approved, approver, now);
        return null;
    }

    /// <summary>Sends it back. Refuses disqualification.decided, duty.incompatible, reason.missing.</summary>
    public Refusal? Return(BilingualText reason, string approver, DateTimeOffset now)
    {
        if (BarsDecision(approver) is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        ReturnReason = reason;
        Decide(ProposalState.Returned, approver, now);
        return null;
    }

    private Refusal? BarsDecision(string approver) =>
        State != ProposalState.Proposed ? new Refusal("disqualification.decided", Bidder)
        : approver == ProposedBy ? new Refusal("duty.incompatible")
        : null;

    private void Decide(ProposalState state, string approver, DateTimeOffset now)
    {
        State = state;
        DecidedBy = approver;
        DecidedAt = now;
        Changed();
    }
}

/// <summary>How far a proposal has come.</summary>
public enum ProposalState
{
    /// <summary>Waits for the approver.</summary>
    Proposed,

    /// <summary>Approved, and done.</summary>
    Approved,

    /// <summary>Sent back with a reason.</summary>
    Returned,
}

/// <summary>Keeps proposals to disqualify.</summary>
public interface IDisqualificationProposals
{
    /// <summary>The undecided proposal about a bidder's submission, or null.</summary>
    Task<DisqualificationProposal?> OpenFor(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>How many proposals there were about a bidder's submission, the undecided one too.</summary>
    Task<int> CountFor(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>Keeps a new proposal.</summary>
    void Add(DisqualificationProposal proposal);
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Disputes;

/// <summary>A bidder's complaint against the decision of a call. While it is open nothing of the call is destroyed, and
/// the approver sees it before an agreement is signed.</summary>
/// <remarks>Source: domain guide, section 4, a complaint route.</remarks>
public sealed class Dispute : Aggregate
{
    private Dispute() { }

    /// <summary>Identifier.</summary>
    public DisputeId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The grounds, in the bidder's own words.</summary>
    public string Grounds { get; private set; } = "";

    /// <summary>Who filed it.</summary>
    public string FiledBy { get; private set; } = "";

    /// <summary>When it was filed.</summary>
    public DateTimeOffset FiledAt { get; private set; }

    /// <summary>The last day for its decision.</summary>
    public DateOnly DecisionDue { get; private set; }

    /// <summary>What follows from it; null: not decided.</summary>
    public DisputeEffect? Effect { get; private set; }

    /// <summary>The step that is evaluated again; null: none.</summary>
    public string? Step { get; private set; }

    /// <summary>Why; null: not decided.</summary>
    public BilingualText? Reason { get; private set; }

    /// <summary>Who decided; null: nobody yet.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided; null: not yet.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Files a dispute. Refuses dispute.grounds-missing.</summary>
    public static Outcome<Dispute> File(
        DisputeId id,
        SolicitationId call,
        string bidder,
        string grounds,
        DateOnly decisionDue,
        string filedBy,
        DateTimeOffset now
    )
    {
        if (string.IsNullOrWhiteSpace(grounds))
            return new Refusal("dispute.grounds-missing");
        var dispute = new Dispute
        {
            Id = id,
            Call = call,
            Bidder = bidder,
            Grounds = grounds,
            FiledBy = filedBy,
            FiledAt = now,
            DecisionDue = decisionDue,
        };
        dispute.Changed();
        return dispute;
    }

    /// <summary>Decides it; also after the last day, which stays on record. Refuses dispute.decided, reason.missing,
    /// dispute.step-missing (which step is evaluated again).</summary>
    public Refusal? Decide(DisputeEffect effect, string? step, BilingualText reason, string by, DateTimeOffset now)
    {
        if (DecidedAt is not null)
            return new Refusal("dispute.decided");
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        if (effect == DisputeEffect.Reevaluation && string.IsNullOrWhiteSpace(step))
            return new Refusal("dispute.step-missing");
        Step = effect == DisputeEffect.Reevaluation ? step : null;
        (Effect, Reason, DecidedBy, DecidedAt) = (effect, reason, by, now);
        Changed();
        return null;
    }
}

/// <summary>What follows from a dispute. It is done by the acts that do such a thing, with their own approvals.</summary>
public enum DisputeEffect
{
    /// <summary>Nothing changes.</summary>
    None,

    /// <summary>A closed step is corrected.</summary>
    Correction,

    /// <summary>A step is evaluated again.</summary>
    Reevaluation,

    /// <summary>The call is cancelled.</summary>
    Cancellation,
}

/// <summary>Keeps disputes.</summary>
public interface IDisputes
{
    /// <summary>The dispute of that call, or null.</summary>
    Task<Dispute?> Find(SolicitationId call, DisputeId id, CancellationToken cancellation);

    /// <summary>Whether one of the call is not decided.</summary>
    Task<bool> AnyOpen(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new dispute.</summary>
    void Add(Dispute dispute);
}

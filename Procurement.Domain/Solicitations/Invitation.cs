using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Solicitations;

/// <summary>That a qualified bidder was invited to a call for proposals, and whether it has seen that.</summary>
public sealed class Invitation : Aggregate
{
    private Invitation() { }

    /// <summary>Invites a bidder.</summary>
    public Invitation(SolicitationId call, string bidder, DateTimeOffset now)
    {
        Call = call;
        Bidder = bidder;
        InvitedAt = now;
        Changed();
    }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>The bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>When it was invited.</summary>
    public DateTimeOffset InvitedAt { get; private set; }

    /// <summary>When somebody of it first confirmed having seen the invitation; null: not yet.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>Somebody of the bidder has seen it; a second time changes nothing.</summary>
    public void See(DateTimeOffset now)
    {
        if (SeenAt is not null)
            return;
        SeenAt = now;
        Changed();
    }
}

/// <summary>Keeps invitations.</summary>
public interface IInvitations
{
    /// <summary>A bidder's invitation to a call, or null.</summary>
    Task<Invitation?> Of(SolicitationId call, string bidder, CancellationToken cancellation);

    /// <summary>Keeps a new invitation.</summary>
    void Add(Invitation invitation);
}

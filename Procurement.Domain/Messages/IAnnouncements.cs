using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Messages;

/// <summary>Tells people of a call that something is there for them. What it is stands in the service only: a message names
/// the call, and no bidder, figure or finding.</summary>
public interface IAnnouncements
{
    /// <summary>Writes to each person who holds the role now and can sign in, in their language, in the transaction of the
    /// act. Of a case on paper nobody is written to.</summary>
    /// <param name="kind">What is said; its sentences take the name of the reader and the reference of the call.</param>
    /// <param name="audience">To whom.</param>
    /// <param name="cancellation">Stops it.</param>
    Task Announce(MessageKind kind, Audience audience, CancellationToken cancellation) =>
        Announce(kind, audience, new Enclosed(), cancellation);

    /// <summary>The same, with what goes along.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="audience">To whom.</param>
    /// <param name="enclosed">What goes along.</param>
    /// <param name="cancellation">Stops it.</param>
    Task Announce(MessageKind kind, Audience audience, Enclosed enclosed, CancellationToken cancellation);
}

/// <summary>What goes along with an announcement.</summary>
/// <param name="File">The document whose kept file goes along; null: none.</param>
/// <param name="By">Until when the reader is to act, told in the zone of the programme; null: it says nothing of it.</param>
public sealed record Enclosed(IssuedDocumentId? File = null, DateTimeOffset? By = null);

/// <summary>Whom an announcement is for.</summary>
/// <param name="Call">The call.</param>
/// <param name="Competition">The competition; null: the call as a whole.</param>
/// <param name="Role">The role that they hold there.</param>
/// <param name="ActingFor">Identifiers of the evaluators or bidders that they act for; null: whoever holds the role.</param>
public sealed record Audience(
    SolicitationId Call,
    CompetitionId? Competition,
    Role Role,
    IReadOnlyCollection<string>? ActingFor = null
);

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
        Announce(kind, audience, null, cancellation);

    /// <summary>The same, with the file of a document that leaves.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="audience">To whom.</param>
    /// <param name="file">The document whose kept file goes along; null: none.</param>
    /// <param name="cancellation">Stops it.</param>
    Task Announce(MessageKind kind, Audience audience, IssuedDocumentId? file, CancellationToken cancellation);
}

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

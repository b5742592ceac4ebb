using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Api.Security;

/// <summary>Who sent the request, as the door found out; set once, before anything is sent.</summary>
internal sealed class Caller : ICurrentSession
{
    /// <summary>Identifier of the person; null: nobody is signed in.</summary>
    public string? Id { get; private set; }

    /// <summary>Full name of the person, as the pages show it; null: nobody is signed in to an account.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether it is the command line of the service's own machine.</summary>
    public bool IsOperator { get; private set; }

    /// <summary>The session in which the request came, also one that awaits its code; null: none.</summary>
    public SessionId? Session { get; private set; }

    /// <summary>Whether the person holds a role that requires a second factor, and has shown none: only the acts that add
    /// one are open.</summary>
    public bool LacksFactor { get; private set; }

    /// <summary>The duties that the person held when the request came; null: nobody has looked.</summary>
    public IReadOnlyList<Duty>? Duties { get; private set; }

    SessionId? ICurrentSession.Id => Session;

    /// <summary>Somebody in a session; one that awaits its code makes nobody signed in.</summary>
    public void IsIn(LivingSession session)
    {
        (Session, LacksFactor) = (session.Id, session.LacksFactor);
        if (session.State == SessionState.Active)
            (Id, Name, Duties) = (session.Account, session.Name, session.Duties);
    }

    /// <summary>Somebody who signed in.</summary>
    public void Is(string person) => Id = person;

    /// <summary>The command line, acting under the given name.</summary>
    public void IsTheOperator(string name) => (Id, IsOperator) = (name, true);
}

/// <summary>The person in the duty that the access table found for the act; set by the pipeline.</summary>
internal sealed class ActingPerson : ICurrentPerson
{
    private Person? person;

    /// <exception cref="InvalidOperationException">The act is open to anybody, and asks who acts all the same.</exception>
    public Person Person => person ?? throw new InvalidOperationException("Nobody acts.");

    /// <summary>The role; null where none was found yet.</summary>
    public Role? Role => person?.Role;

    /// <summary>What the act is about.</summary>
    public Place Place { get; private set; } = Place.Service;

    /// <summary>Whether the access table lets them read documents of a kind, as far as the call has come.</summary>
    public bool MayRead(ReportDocumentKind document) =>
        Role is { } role && DocumentReaders.RowOf(document).Allows(role, Place.Stage);

    /// <summary>The act is about that place.</summary>
    public void At(Place place) => Place = place;

    /// <summary>The duty is found.</summary>
    public void Be(Person found) => person = found;
}

namespace Procurement.Domain.Common.Identity;

/// <summary>What a person may be in a competition (domain guide, section 2).</summary>
public enum Role
{
    /// <summary>Accounts and settings; never evaluation content.</summary>
    Administrator,

    /// <summary>Runs the competition; never scores or approves it.</summary>
    ProcurementLead,

    /// <summary>Scores submissions, alone first.</summary>
    Evaluator,

    /// <summary>Records mandatory results and leads consensus.</summary>
    Chair,

    /// <summary>Approves; never the lead of the same competition.</summary>
    Approver,

    /// <summary>Gives a share at an opening.</summary>
    KeyHolder,

    /// <summary>Reads all that is open; changes nothing.</summary>
    FairnessMonitor,

    /// <summary>Its own organization only.</summary>
    Bidder,
}

/// <summary>Who acts, and in which of their duties.</summary>
/// <param name="Id">Identifier of the person.</param>
/// <param name="Role">The role in which they act; null: the act needs none, only somebody who is signed in.</param>
/// <param name="ActsFor">Evaluator's or bidder's identifier in the programme; null for the other roles.</param>
public sealed record Person(string Id, Role? Role, string? ActsFor = null);

/// <summary>The person who acts now, in the duty that the access table found for the act; nothing below the doors asks an
/// HTTP context.</summary>
public interface ICurrentPerson
{
    /// <summary>The person.</summary>
    Person Person { get; }
}

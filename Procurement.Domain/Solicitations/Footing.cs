namespace Procurement.Domain.Solicitations;

/// <summary>On what footing a submission stands; late comes before not invited (cases/FORMAT.md, rule 2).</summary>
public enum Footing
{
    /// <summary>In time and invited.</summary>
    Accepted,

    /// <summary>After the closing instant: refused, listed, never opened.</summary>
    Late,

    /// <summary>Not on the qualified list: refused, listed, never opened.</summary>
    NotInvited,
}

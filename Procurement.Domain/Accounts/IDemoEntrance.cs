namespace Procurement.Domain.Accounts;

/// <summary>Whom a visitor of the demo may be without a password. Closed wherever the database is not the demo's.</summary>
public interface IDemoEntrance
{
    /// <summary>Name of the programme in which the demo happens; null: closed.</summary>
    string? Programme { get; }

    /// <summary>Address of the account behind a button of the start page; null: none, or closed.</summary>
    string? AddressOf(string button);
}

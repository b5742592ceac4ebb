namespace Procurement.Infrastructure.Accounts;

/// <summary>One key of those that protect secrets and forms, as Data Protection writes it, wrapped.</summary>
internal sealed class SignInKey
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}

namespace Procurement.Api.Application.Accounts;

/// <summary>An account that was made, or that there was already.</summary>
/// <param name="Id">Identifier of the person.</param>
public sealed record MadeAccount(string Id);

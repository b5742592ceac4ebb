namespace Procurement.Api.Security;

/// <summary>Whether the database file is marked as the demo's; read once, when the service starts.</summary>
/// <param name="IsOn">Whether it is.</param>
internal sealed record DemoMarking(bool IsOn);

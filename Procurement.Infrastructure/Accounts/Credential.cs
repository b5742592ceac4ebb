using Microsoft.AspNetCore.Identity;

namespace Procurement.Infrastructure.Accounts;

/// <summary>What Identity keeps of an account beside its details: the slow hash of the password, the stamp that changes
/// with it, and the count of wrong tries.</summary>
public sealed class Credential : IdentityUser<string>;

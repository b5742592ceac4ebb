using Procurement.Domain.Accounts;

namespace Procurement.Api.Application.Accounts;

/// <summary>Signs in with address and password. It is no command of its own: comparing a password is slow by intent, so
/// the door does it outside any transaction and then sends <see cref="BeginSession"/> or
/// <see cref="RecordWrongSignIn"/>.</summary>
/// <param name="Email">E-mail address of the account, however it is spelled.</param>
/// <param name="Password">The password.</param>
/// <remarks>Refuses: session.credentials-wrong (address, password, a barred or disabled account; which is not told),
/// request.too-many.</remarks>
public sealed record SignIn(string Email, string Password);

/// <summary>What a client gets for signing in.</summary>
/// <param name="Token">Goes into the Authorization header as <c>Bearer</c>, 43 characters; shown once.</param>
/// <param name="State">active, or awaitingCode: the code of the second factor is to be sent to /session/code.</param>
/// <param name="ExpiresAt">When the session is over, unless it is used before.</param>
public sealed record SignedIn(string Token, SessionState State, DateTimeOffset ExpiresAt);

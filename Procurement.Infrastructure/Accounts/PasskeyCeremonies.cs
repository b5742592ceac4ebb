using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Accounts;

/// <summary>What a browser is asked for, and what has to come back beside its answer.</summary>
/// <param name="Options">Options of navigator.credentials, as JSON.</param>
/// <param name="State">The challenge, protected; it serves for five minutes.</param>
public sealed record PasskeyAsked(string Options, string State);

/// <summary>What a browser answered.</summary>
/// <param name="Credential">The credential, as JSON.</param>
/// <param name="State">The state that came with the question.</param>
public sealed record PasskeyAnswer(string? Credential, string? State);

/// <summary>The questions to a device and the checks of its answers, by Identity's own handler. Its challenges go out
/// protected and come back with the answer, so nothing is kept of a question that nobody answers.</summary>
public sealed class PasskeyCeremonies
{
    private const string New = "new-passkey";
    private const string SignIn = "passkey-sign-in";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly IPasskeyHandler<Credential> handler;
    private readonly ProcurementContext context;
    private readonly ISecrets secrets;
    private readonly TimeProvider clock;

    internal PasskeyCeremonies(
        IPasskeyHandler<Credential> handler,
        ProcurementContext context,
        ISecrets secrets,
        TimeProvider clock
    ) => (this.handler, this.context, this.secrets, this.clock) = (handler, context, secrets, clock);

    /// <summary>Asks for a new passkey of an account.</summary>
    public async Task<PasskeyAsked> AskForNew(string account, string name, string email, HttpContext http)
    {
        var user = new PasskeyUserEntity
        {
            Id = account,
            Name = email,
            DisplayName = name,
        };
        var asked = await handler.MakeCreationOptionsAsync(user, http);
        return new(asked.CreationOptionsJson, Protect(New, account, asked.AttestationState));
    }

    /// <summary>The passkey that was made for an account; null: the answer is none that was asked for.</summary>
    public async Task<NewPasskey?> ReadNew(string account, PasskeyAnswer given, HttpContext http)
    {
        if (Reveal(New, given) is not { } asked || asked.Account != account)
            return null;
        var result = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http,
                CredentialJson = given.Credential!,
                AttestationState = asked.State,
            }
        );
        return result is { Succeeded: true, Passkey: { IsUserVerified: true } made }
            ? new(
                Base64Url.EncodeToString(made.CredentialId),
                account,
                made.PublicKey,
                made.SignCount,
                made.IsBackupEligible,
                made.IsBackedUp
            )
            : null;
    }

    /// <summary>Asks whoever it is to sign in.</summary>
    public async Task<PasskeyAsked> AskToSignIn(HttpContext http)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, http);
        return new(asked.RequestOptionsJson, Protect(SignIn, "", asked.AssertionState));
    }

    /// <summary>Checks an answer. Changes nothing.</summary>
    public async Task<PasskeyCheck> Check(PasskeyAnswer given, HttpContext http)
    {
        var named = IdIn(given.Credential);
        var owner = await context
            .Set<Passkey>()
            .Where(passkey => passkey.Id == named)
            .Select(passkey => passkey.Account)
            .SingleOrDefaultAsync(http.RequestAborted);
        if (owner is null || Reveal(SignIn, given) is not { } asked)
            return new(owner, false);
        var result = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = given.Credential!,
                AssertionState = asked.State,
            }
        );
        return result is { Succeeded: true, Passkey: { IsUserVerified: true } shown, User: { } user }
            ? new(
                user.Id,
                true,
                Base64Url.EncodeToString(shown.CredentialId),
                user.SecurityStamp ?? "",
                shown.SignCount,
                shown.IsBackedUp,
                asked.At
            )
            : new(owner, false);
    }

    private string Protect(string kind, string account, string? state) =>
        secrets.Protect(string.Join('\n', kind, account, $"{clock.GetUtcNow().UtcTicks}", state ?? ""));

    private (string Account, DateTimeOffset At, string State)? Reveal(string kind, PasskeyAnswer given)
    {
        if (given is not { Credential: { Length: > 0 }, State: { Length: > 0 } kept })
            return null;
        try
        {
            var parts = secrets.Reveal(kept).Split('\n', 4);
            if (parts.Length < 4 || parts[0] != kind)
                return null;
            var at = new DateTimeOffset(long.Parse(parts[2], CultureInfo.InvariantCulture), TimeSpan.Zero);
            return clock.GetUtcNow() - at < Life ? (parts[1], at, parts[3]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string? IdIn(string? credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential ?? "");
            return
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

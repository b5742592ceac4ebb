using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Begins to add a second factor: shows the secret that an authenticator application takes. It counts once
/// <see cref="ConfirmSecondFactor"/> has shown a first code.</summary>
/// <remarks>Refuses: access.not-found (no account here), factor.already-added.</remarks>
public sealed record BeginSecondFactor : ICommand<NewSecondFactor>, IAnswersOnce;

/// <summary>What an authenticator application takes; shown once.</summary>
/// <param name="Secret">The secret, in base 32.</param>
/// <param name="Address">The same as an otpauth address, for a QR code.</param>
public sealed record NewSecondFactor(string Secret, string Address);

internal sealed class BeginSecondFactorHandler(
    IAccounts accounts,
    ISecondFactors factors,
    ISecrets secrets,
    ICurrentPerson person,
    IRandomness randomness
) : IRequestHandler<BeginSecondFactor, Outcome<NewSecondFactor>>
{
    private const string Issuer = "Procurement";

    public async Task<Outcome<NewSecondFactor>> Handle(BeginSecondFactor command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(person.Person.Id, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        var secret = Totp.DrawSecret(randomness);
        if (await factors.Find(account.Id, cancellationToken) is not { } factor)
            factors.Add(new SecondFactor(account.Id, secrets.Protect(secret)));
        else if (factor.BeginAnew(secrets.Protect(secret)) is { } refusal)
            return refusal;
        var label = Uri.EscapeDataString($"{Issuer}:{account.Email}");
        return new NewSecondFactor(secret, $"otpauth://totp/{label}?secret={secret}&issuer={Issuer}");
    }
}

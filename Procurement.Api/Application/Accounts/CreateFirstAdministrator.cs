using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Accounts;

/// <summary>Makes the first administrator, for whoever has the code that the service printed when it started.</summary>
/// <param name="Code">The code; blanks, hyphens and small letters make no difference.</param>
/// <param name="Name">Full name, 1 to 200 characters.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Password">At least 12 characters, and not the name or address.</param>
/// <remarks>Refuses: link.unknown, link.used, link.expired, account.name-malformed, account.email-malformed,
/// account.email-taken, password.too-short, password.too-long, password.names-owner.</remarks>
public sealed record CreateFirstAdministrator(
    string Code,
    string Name,
    string Email,
    Language Language,
    string Password
) : ICommand<MadeAccount>;

internal sealed class CreateFirstAdministratorHandler(
    IAccounts accounts,
    IAccountLinks links,
    IPasswords passwords,
    IDuties duties,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<CreateFirstAdministrator, Outcome<MadeAccount>>
{
    public async Task<Outcome<MadeAccount>> Handle(
        CreateFirstAdministrator command,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var shown = SecretToken.Sha256OfCode(command.Code ?? "");
        if (await links.Find(LinkPurpose.FirstAdministrator, shown, cancellationToken) is not { } link)
            return AccountRefusals.LinkUnknown;
        if (link.Use(now) is { } spent)
            return spent;
        var details = new PersonDetails(command.Name, command.Email, command.Language).Trimmed();
        if (details.Check() is { IsEmpty: false } malformed)
            return malformed;
        if (PasswordRules.Check(command.Password, details) is { } weak)
            return weak;
        if (await accounts.FindByEmail(details.Email, cancellationToken) is not null)
            return new Refusal("account.email-taken");
        var account = new Account($"{identifiers.Next()}", details, now);
        account.Activate();
        accounts.Add(account);
        await passwords.Set(account.Id, command.Password, cancellationToken);
        duties.Add(
            new Duty(
                new DutyId(identifiers.Next()),
                account.Id,
                Role.Administrator,
                DutyScope.Service,
                actsFor: null,
                givenBy: account.Id,
                now
            )
        );
        return new MadeAccount(account.Id);
    }
}

using System.Collections.Immutable;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Accounts;

/// <summary>What every invitation does, whoever may send it: an account that waits for its password, roles, and a
/// message.</summary>
internal sealed class Invitations(
    IAccounts accounts,
    IAccountLinks links,
    IDuties duties,
    IOutbox outbox,
    ICurrentPerson person,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
)
{
    /// <summary>Invites; somebody who has an account is given the roles and told so. Refuses account.name-malformed,
    /// account.email-malformed, account.email-taken (an account, and no role to give), account.disabled,
    /// duty.self-given, duty.too-narrow, duty.incompatible.</summary>
    public async Task<Outcome<MadeAccount>> Send(
        PersonDetails details,
        IReadOnlyList<OfferedDuty> offered,
        CancellationToken cancellation
    )
    {
        details = details.Trimmed();
        if (details.Check() is { IsEmpty: false } malformed)
            return malformed;
        var account = await accounts.FindByEmail(details.Email, cancellation);
        if (account is { State: AccountState.Disabled })
            return new Refusal("account.disabled");
        if (account is { State: AccountState.Active } && offered.Count == 0)
            return new Refusal("account.email-taken");
        if (account?.Id == person.Person.Id)
            return new Refusal("duty.self-given");
        var id = account?.Id ?? $"{identifiers.Next()}";
        var given = Given(id, offered, account is null ? [] : await duties.HeldBy(id, cancellation));
        if (given.IsRefused)
            return given.Refusals;
        if (account is null)
            accounts.Add(account = new Account(id, details, clock.GetUtcNow()));
        foreach (var duty in given.Value)
            duties.Add(duty);
        await Tell(account, cancellation);
        return new MadeAccount(account.Id);
    }

    /// <summary>The duties that are not held yet, each of which goes with those held and with those before it.</summary>
    private Outcome<ImmutableArray<Duty>> Given(
        string account,
        IReadOnlyList<OfferedDuty> offered,
        IReadOnlyList<Duty> held
    )
    {
        var given = ImmutableArray.CreateBuilder<Duty>();
        foreach (var (role, scope, actsFor) in offered)
        {
            var barred = DutyRules.Bars([.. held, .. given], role, scope);
            if (role == Role.Bidder && scope.Programme is { } programme && actsFor is not null)
                barred ??= OneBidder.Bars(held, programme, actsFor);
            if (barred is not null)
                return barred;
            if (held.Any(duty => duty.Role == role && duty.Scope == scope && duty.ActsFor == actsFor))
                continue;
            var id = new DutyId(identifiers.Next());
            given.Add(new Duty(id, account, role, scope, actsFor, person.Person.Id, clock.GetUtcNow()));
        }
        return given.ToImmutable();
    }

    private async Task Tell(Account account, CancellationToken cancellation)
    {
        if (account.State == AccountState.Active)
        {
            outbox.Send(account.MessageOf(MessageKind.RoleGiven, identifiers));
            return;
        }
        var token = await links.New(
            LinkPurpose.Invitation,
            account.Id,
            identifiers,
            randomness,
            clock.GetUtcNow(),
            cancellation
        );
        outbox.Send(account.MessageOf(MessageKind.Invitation, identifiers, token));
    }
}

/// <summary>A role that an invitation brings.</summary>
/// <param name="Role">The role.</param>
/// <param name="Scope">Where.</param>
/// <param name="ActsFor">Evaluator's or bidder's identifier in the programme; null for the other roles.</param>
public sealed record OfferedDuty(Role Role, DutyScope Scope, string? ActsFor = null);

internal static class NewLinks
{
    /// <summary>A new link of an account; those before it no longer work.</summary>
    /// <returns>Its secret.</returns>
    public static async Task<string> New(
        this IAccountLinks links,
        LinkPurpose purpose,
        string account,
        IIdentifiers identifiers,
        IRandomness randomness,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        foreach (var older in await links.Waiting(purpose, account, cancellation))
            older.Replace(now);
        var token = SecretToken.Draw(randomness);
        links.Add(new AccountLink(new(identifiers.Next()), purpose, account, token, now));
        return token.Text;
    }
}

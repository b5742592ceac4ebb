using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>Who is signed in, and which roles they hold.</summary>
/// <remarks>Refuses: access.not-found (somebody who has no account here).</remarks>
public sealed record ShowOwnAccount : IQuery<OwnAccountDetails>;

/// <summary>The caller's own account.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="HasSecondFactor">Whether a code is asked for at sign-in.</param>
/// <param name="Duties">The roles held now.</param>
/// <param name="Passkeys">The passkeys, the oldest first.</param>
public sealed record OwnAccountDetails(
    string Id,
    string Name,
    string Email,
    Language Language,
    bool HasSecondFactor,
    IReadOnlyList<HeldDuty> Duties,
    IReadOnlyList<OwnPasskey> Passkeys
);

/// <summary>One of the caller's passkeys.</summary>
/// <param name="Id">What the device calls it.</param>
/// <param name="Name">What the person calls it; may be empty.</param>
/// <param name="MadeAt">When it was added.</param>
/// <param name="LastUsedAt">When it was last signed in with; null: never.</param>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset MadeAt, DateTimeOffset? LastUsedAt);

/// <summary>A role that a person holds.</summary>
/// <param name="Id">Identifier of the duty.</param>
/// <param name="Role">The role.</param>
/// <param name="Scope">Where it is held.</param>
/// <param name="ActsFor">Evaluator's or bidder's identifier in the programme; null for the other roles.</param>
public sealed record HeldDuty(DutyId Id, Role Role, DutyScope Scope, string? ActsFor);

internal sealed class ShowOwnAccountHandler(IReadContext read, ICurrentPerson person)
    : IRequestHandler<ShowOwnAccount, Outcome<OwnAccountDetails>>
{
    public async Task<Outcome<OwnAccountDetails>> Handle(ShowOwnAccount query, CancellationToken cancellationToken)
    {
        var id = person.Person.Id;
        var found = await read
            .Accounts.Where(account => account.Id == id)
            .Select(account => new
            {
                account.Name,
                account.Email,
                account.Language,
                HasFactor = read.SecondFactors.Any(factor => factor.Account == id && factor.ConfirmedAt != null),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var duties = await read
            .Duties.Where(duty => duty.Person == id && duty.EndedAt == null)
            .OrderBy(duty => duty.GivenAt)
            .ThenBy(duty => duty.Id)
            .Select(duty => new HeldDuty(duty.Id, duty.Role, duty.Scope, duty.ActsFor))
            .ToListAsync(cancellationToken);
        var passkeys = await read
            .Passkeys.Where(passkey => passkey.Account == id)
            .OrderBy(passkey => passkey.MadeAt)
            .ThenBy(passkey => passkey.Id)
            .Select(passkey => new OwnPasskey(passkey.Id, passkey.Name, passkey.MadeAt, passkey.LastUsedAt))
            .ToListAsync(cancellationToken);
        return new OwnAccountDetails(id, found.Name, found.Email, found.Language, found.HasFactor, duties, passkeys);
    }
}

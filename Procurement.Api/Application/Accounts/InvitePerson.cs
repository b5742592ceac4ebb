using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Application.Accounts;

/// <summary>Invites one of the buyer's people: they get a link that works once, for seven days, and choose a password
/// with it. Somebody who has an account already is given the roles.</summary>
/// <param name="Name">Full name, 1 to 200 characters.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Duties">The roles to give, any but bidder; may be empty.</param>
/// <remarks>Refuses: duty.not-to-give, account.name-malformed, account.email-malformed, account.email-taken,
/// account.disabled, duty.self-given, duty.too-narrow, duty.incompatible. Answers with the identifier of the person.</remarks>
public sealed record InvitePerson(string Name, string Email, Language Language, IReadOnlyList<OfferedDuty> Duties)
    : ICommand<MadeAccount>;

internal sealed class InvitePersonHandler(Invitations invitations) : IRequestHandler<InvitePerson, Outcome<MadeAccount>>
{
    public async Task<Outcome<MadeAccount>> Handle(InvitePerson command, CancellationToken cancellationToken)
    {
        if (command.Duties.Any(duty => duty.Role == Role.Bidder))
            return new Refusal("duty.not-to-give", Role.Bidder);
        var details = new PersonDetails(command.Name, command.Email, command.Language);
        return await invitations.Send(details, command.Duties, cancellationToken);
    }
}

using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Accounts;

/// <summary>Invites an evaluator or one of a bidder's people to a programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Name">Full name, 1 to 200 characters.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Role">Evaluator or bidder.</param>
/// <param name="ActsFor">The evaluator's or bidder's identifier in the programme.</param>
/// <param name="Call">The call; null: every call of the programme.</param>
/// <param name="Competition">The competition; null: every one of the call.</param>
/// <remarks>Refuses: duty.not-to-give, access.not-found (no such bidder), account.name-malformed,
/// account.email-malformed, account.disabled, duty.self-given, duty.incompatible. Answers with the identifier of the person.</remarks>
public sealed record InviteToProgramme(
    ProgrammeId Programme,
    string Name,
    string Email,
    Language Language,
    Role Role,
    string ActsFor,
    SolicitationId? Call = null,
    CompetitionId? Competition = null
) : ICommand<MadeAccount>, IAboutProgramme;

internal sealed class InviteToProgrammeHandler(Invitations invitations, IProgrammes programmes)
    : IRequestHandler<InviteToProgramme, Outcome<MadeAccount>>
{
    public async Task<Outcome<MadeAccount>> Handle(InviteToProgramme command, CancellationToken cancellationToken)
    {
        if (command.Role is not (Role.Evaluator or Role.Bidder))
            return new Refusal("duty.not-to-give", command.Role);
        if (
            command.Role == Role.Bidder
            && await programmes.Bidder(command.Programme, command.ActsFor, cancellationToken) is null
        )
            return AccessRefusals.NotFound;
        var scope = new DutyScope(command.Programme, command.Call, command.Competition);
        return await invitations.Send(
            new PersonDetails(command.Name, command.Email, command.Language),
            [new OfferedDuty(command.Role, scope, command.ActsFor)],
            cancellationToken
        );
    }
}

using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;

namespace Procurement.Api.Application.Organizations;

/// <summary>Lets a person act for a bidder in the whole programme: who has an account is told so, anybody else is invited.
/// A bidder hears the same whether there is an account, and whether its owner may act for them.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Bidder">The bidder's identifier: "B1".</param>
/// <param name="Name">Full name, 1 to 200 characters; of who has an account, the account's stays.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages; of who has an account, the account's stays.</param>
/// <remarks>Refuses: access.not-found (also: another's organization), account.name-malformed, account.email-malformed,
/// duty.self-given; the procurement lead is told duty.incompatible (the person acts for another bidder or has another role
/// in the programme) and account.disabled too.</remarks>
public sealed record AddBidderPerson(ProgrammeId Programme, string Bidder, string Name, string Email, Language Language)
    : ICommand<Done>,
        IAboutProgramme;

internal sealed class AddBidderPersonHandler(IProgrammes programmes, Invitations invitations, ICurrentPerson current)
    : IRequestHandler<AddBidderPerson, Outcome<Done>>
{
    private static readonly string[] Hidden = ["duty.incompatible", "account.disabled"];

    public async Task<Outcome<Done>> Handle(AddBidderPerson command, CancellationToken cancellationToken)
    {
        var isBidder = current.Person.Role == Role.Bidder;
        if (isBidder && current.Person.ActsFor != command.Bidder)
            return AccessRefusals.NotFound;
        if (await programmes.Bidder(command.Programme, command.Bidder, cancellationToken) is null)
            return AccessRefusals.NotFound;
        var invited = await invitations.Send(
            new PersonDetails(command.Name, command.Email, command.Language),
            [new OfferedDuty(Role.Bidder, new DutyScope(command.Programme), command.Bidder)],
            cancellationToken
        );
        return invited.IsRefused && !(isBidder && Hidden.Contains(invited.Refusals[0].Code))
            ? invited.Refusals
            : default(Done);
    }
}

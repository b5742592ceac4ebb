using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.People;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The key holders of a call with their names, a replacement under way, and for the lead who could be
/// named.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowKeyRoom(SolicitationId Call) : IQuery<KeyRoomDetails>, IAboutCall;

internal sealed class ShowKeyRoomHandler(IReadContext read, IShareVault vault, ICurrentPerson current)
    : IRequestHandler<ShowKeyRoom, Outcome<KeyRoomDetails>>
{
    /// <summary>Roles that may go with holding a key.</summary>
    private static readonly Role[] MayHold = [Role.KeyHolder, Role.ProcurementLead, Role.Chair, Role.Approver];

    public async Task<Outcome<KeyRoomDetails>> Handle(ShowKeyRoom query, CancellationToken cancellationToken)
    {
        var found = await (
            from call in read.Solicitations
            join programme in read.Programmes on call.Programme equals programme.Id
            where call.Id == query.Call
            select new { Call = call, programme.Facts }
        ).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var holding = await read.KeyHoldings.SingleOrDefaultAsync(one => one.Call == query.Call, cancellationToken);
        var people = await People(found.Call, cancellationToken);
        var names = new PersonNames(
            people
                .Where(one => one.Name is not null)
                .DistinctBy(one => one.Person)
                .ToDictionary(one => one.Person, one => one.Name!)
        );
        var could = people.Where(one => one.MayBeNamed).Select(one => one.Person).Distinct();
        return new KeyRoomDetails
        {
            Reference = found.Call.Terms.Reference,
            Title = found.Call.Terms.Title,
            Programme = found.Facts,
            Reader = current.Person.Role!.Value,
            HasPrice = found.Call.Plan.Steps.Any(step => step is PriceStep),
            IsPublished = found.Call.IsPublished,
            Threshold = holding?.Threshold ?? 0,
            IsReady = holding?.IsReady ?? false,
            Holders =
            [
                .. (holding?.Holders ?? [])
                    .OrderBy(one => one.Number)
                    .Select(one => new NamedHolder(
                        one.Person,
                        names.Of(one.Person),
                        one.Person == current.Person.Id,
                        one.Standing,
                        one.MadeAt,
                        one.EndedAt
                    )),
            ],
            Replacement = holding is null ? null : ReplacementOf(holding, names),
            Candidates =
            [
                .. could
                    .Select(person => new NamedPerson(person, names.Of(person)))
                    .OrderBy(one => one.Name, StringComparer.Ordinal)
                    .ThenBy(one => one.Person, StringComparer.Ordinal),
            ],
        };
    }

    private KeyReplacement? ReplacementOf(KeyHolding holding, PersonNames names)
    {
        if (holding.Joining is not { } joining)
            return null;
        var leaving = holding.Holders.First(one => one.Number == joining.Replaces);
        var given = vault.GivenFor(HolderShares.ReplacementOf(holding));
        return new(
            names.Of(leaving.Person),
            names.Of(joining.Person),
            joining.IsReady,
            leaving.Person == current.Person.Id,
            [.. given]
        );
    }

    /// <summary>Those who hold or held a key, and for the lead those who could be named.</summary>
    private async Task<IReadOnlyList<KnownPerson>> People(Solicitation call, CancellationToken cancellation)
    {
        var isLead = current.Person.Role == Role.ProcurementLead;
        var holders =
            from holding in read.KeyHoldings
            where holding.Call == call.Id
            from holder in holding.Holders
            select new { holder.Person, MayBeNamed = false };
        var could =
            from duty in read.Duties
            where
                isLead
                && duty.EndedAt == null
                && MayHold.Contains(duty.Role)
                && duty.Scope.Programme == call.Programme
                && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
            select new { duty.Person, MayBeNamed = true };
        return await (
            from one in holders.Concat(could)
            from account in read.Accounts.Where(known => known.Id == one.Person).DefaultIfEmpty()
            orderby one.Person
            select new KnownPerson(one.Person, one.MayBeNamed, account!.Name)
        )
            .AsSingleQuery()
            .ToListAsync(cancellation);
    }

    private sealed record KnownPerson(string Person, bool MayBeNamed, string? Name);
}

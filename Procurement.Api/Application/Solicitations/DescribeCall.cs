using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Application.Solicitations;

/// <summary>A call with its plan, addenda and answers, as far as the reader may see it.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found (also a draft or an invitation that is not the reader’s to know of).</remarks>
public sealed record DescribeCall(SolicitationId Call) : IQuery<CallDetails>, IAboutCall;

internal sealed class DescribeCallHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<DescribeCall, Outcome<CallDetails>>
{
    public async Task<Outcome<CallDetails>> Handle(DescribeCall query, CancellationToken cancellationToken)
    {
        var found = await (
            from one in read.CallsFor(current.Person)
            join programme in read.Programmes on one.Programme equals programme.Id
            where one.Id == query.Call
            select new { Call = one, programme.Facts.TimeZone }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var call = found.Call;
        return new CallDetails
        {
            Id = call.Id,
            Programme = call.Programme,
            Version = call.Version,
            State = StateFor(current.Person, call.State),
            IsOpen = call.State == SolicitationState.Published && clock.GetUtcNow() <= call.Terms.ClosesAt,
            Competitions = await Competitions(call.Id, cancellationToken),
            Terms = call.Terms,
            TimeZone = found.TimeZone,
            ClosesAtText = InZone(call.Terms.ClosesAt, found.TimeZone),
            PublishedAt = call.PublishedAt,
            Plan = call.Plan,
            PlanHash = call.PlanHash,
            PlanNumber = call.PlanNumber,
            Addenda = await Addenda(call.Id, cancellationToken),
            Answers = await Answers(call.Id, cancellationToken),
            Invited = await Invited(call, cancellationToken),
            Cancellation = call.Cancellation is { } given ? new CancellationDetails(given.Reason, given.At) : null,
        };
    }

    /// <summary>A bidder hears of a decision by its letter.</summary>
    internal static SolicitationState StateFor(Person reader, SolicitationState state) =>
        reader.Role == Role.Bidder && state == SolicitationState.Decided ? SolicitationState.InEvaluation : state;

    /// <summary>An instant as people of a zone read it; where an hour occurs twice, the zone's name says which.</summary>
    internal static BilingualText InZone(DateTimeOffset instant, string zone) =>
        new(
            new Moments(Language.English, zone).DateAndTime(instant),
            new Moments(Language.French, zone).DateAndTime(instant)
        );

    private async Task<IReadOnlyList<PublishedCompetition>> Competitions(
        SolicitationId call,
        CancellationToken cancellation
    ) =>
        await read
            .Competitions.Where(one => one.Solicitation == call)
            .OrderBy(one => one.Position)
            .ThenBy(one => one.Id)
            .Select(one => new PublishedCompetition(one.Region, one.Id))
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<PublishedAddendum>> Addenda(SolicitationId call, CancellationToken cancellation)
    {
        var bidder = current.Person.ActsFor;
        var isBidder = current.Person.Role == Role.Bidder;
        return await read
            .Addenda.Where(addendum => addendum.Call == call && addendum.Number != null)
            .OrderBy(addendum => addendum.Number)
            .Select(addendum => new PublishedAddendum(
                addendum.Id,
                addendum.Number!.Value,
                addendum.Content.Reason,
                addendum.Content.Changes,
                addendum.Content.ClosesAt,
                addendum.Content.Plan != null,
                addendum.PublishedAt!.Value,
                isBidder ? addendum.Acknowledgements.Any(one => one.Bidder == bidder) : null
            ))
            .ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<PublishedAnswer>> Answers(SolicitationId call, CancellationToken cancellation) =>
        await read
            .Answers.Where(answer => answer.Call == call)
            .OrderBy(answer => answer.Number)
            .Select(answer => new PublishedAnswer(answer.Number, answer.Question, answer.Reply, answer.PublishedAt))
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<string>?> Invited(Solicitation call, CancellationToken cancellation)
    {
        if (call.Invites is null)
            return null;
        var reader = current.Person;
        var isBidder = reader.Role == Role.Bidder;
        var isClosed = clock.GetUtcNow() > call.Terms.ClosesAt;
        var sees = reader.Role switch
        {
            Role.ProcurementLead or Role.Approver or Role.FairnessMonitor => true,
            Role.Evaluator or Role.Chair when isClosed => true,
            Role.Evaluator or Role.Chair or Role.KeyHolder => false,
            _ => call.Plan.Service.ShowsInvited,
        };
        return await read
            .Invitations.Where(one => one.Call == call.Id && (sees || (isBidder && one.Bidder == reader.ActsFor)))
            .OrderBy(one => one.Bidder)
            .Select(one => one.Bidder)
            .ToListAsync(cancellation);
    }
}

using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The opening of the commercial envelopes of a competition: who has given a share, what opens and for whom,
/// and afterwards its record. A key holder is not told who stays sealed.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowOpening(CompetitionId Competition) : IQuery<OpeningDetails>, IAboutCompetition;

internal sealed class ShowOpeningHandler(IReadContext read, KnownCalls calls, IShareVault vault, ICurrentPerson current)
    : IRequestHandler<ShowOpening, Outcome<OpeningDetails>>
{
    public async Task<Outcome<OpeningDetails>> Handle(ShowOpening query, CancellationToken cancellationToken)
    {
        if (
            await calls.Of(query.Competition, cancellationToken) is not { } call
            || call.FileOf(query.Competition) is not { } file
        )
            return AccessRefusals.NotFound;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        var holders = await HoldersOf(call.Call.Id, cancellationToken);
        // The first price step that is not opened; where all are, the last.
        var priced = file.Plan.Steps.OfType<PriceStep>().ToList();
        var step = priced.Find(one => OpeningOf(file, one) is null) ?? priced.LastOrDefault();
        var opening = step is null ? null : OpeningOf(file, step);
        return new OpeningDetails
        {
            Call = call.Call.Id,
            Reference = call.Call.Terms.Reference,
            Title = call.Call.Terms.Title,
            Region = names.RegionOf(file.Competition.Region),
            Programme = names.Facts,
            Reader = current.Person.Role!.Value,
            ClosesAt = call.Call.Terms.ClosesAt,
            Step = step?.Id,
            Conditions = [.. Conditions(file, step)],
            Barred = step is null ? null : file.Competition.BarsOpening(call.Call, step.Id)?.Code,
            Needed = holders.Count == 0 ? 0 : holders[0].Threshold,
            Holders = [.. Holders(file, step, opening, holders)],
            Envelopes = step is null ? [] : [.. Envelopes(file, step, opening, names)],
            OpenedAt = opening?.OpenedAt,
        };
    }

    private static EnvelopeOpening? OpeningOf(EvaluationFile file, PriceStep step) =>
        file.Competition.Openings.FirstOrDefault(one => one.Step == step.Id);

    private static IEnumerable<OpeningCondition> Conditions(EvaluationFile file, PriceStep? step) =>
        from progress in file.Competition.Steps.OrderBy(one => one.Position)
        where step is not null && progress.Position < file.Plan.Steps.IndexOf(step)
        select new OpeningCondition(file.Plan.Find(progress.Step)!.Name, progress.State, progress.ClosedAt);

    private IEnumerable<OpeningHolder> Holders(
        EvaluationFile file,
        PriceStep? step,
        EnvelopeOpening? opening,
        IReadOnlyList<CallHolder> holders
    )
    {
        if (step is null || holders.Count == 0)
            return [];
        IReadOnlyList<GivenShare> given = opening is null
            ? vault.GivenFor(new ShareOccasion(file.Call.Id, file.Competition.Id, step.Id))
            : [.. opening.Shares];
        var names = holders.DistinctBy(one => one.Person).ToDictionary(one => one.Person, one => one.Name);
        return holders
            .Where(one => one.Standing == HolderStanding.Holding)
            .Select(one => one.Person)
            .Concat(given.Select(one => one.Person))
            .Distinct()
            .Select(person => new OpeningHolder(
                names.GetValueOrDefault(person) ?? person,
                person == current.Person.Id,
                given.FirstOrDefault(one => one.Person == person)?.At
            ));
    }

    /// <summary>Everybody who holds or held a key of the call, in the order named.</summary>
    private Task<List<CallHolder>> HoldersOf(SolicitationId call, CancellationToken cancellation) =>
        (
            from holding in read.KeyHoldings
            where holding.Call == call
            from holder in holding.Holders
            from account in read.Accounts.Where(one => one.Id == holder.Person).DefaultIfEmpty()
            orderby holder.Number
            select new CallHolder(holding.Threshold, holder.Person, holder.Standing, account!.Name)
        )
            .AsSingleQuery()
            .ToListAsync(cancellation);

    private IEnumerable<OpeningEnvelope> Envelopes(
        EvaluationFile file,
        PriceStep step,
        EnvelopeOpening? opening,
        CallNames names
    )
    {
        var isDue = file.Competition.BarsOpening(file.Call, step.Id) is null;
        var reached = file.Reaching(step).Select(one => one.Bidder).ToHashSet();
        var mayRead = ShowPriceHandler.MaySee(file, current.Person.Role!.Value);
        foreach (var submission in file.Submissions.Where(_ => isDue || opening is not null))
        {
            var opened = opening?.Envelopes.FirstOrDefault(one => one.Bidder == submission.Bidder);
            var opens = opening is null ? reached.Contains(submission.Bidder) : opened is not null;
            if (!opens && current.Person.Role == Role.KeyHolder)
                continue;
            yield return new OpeningEnvelope(
                names.Bidders.GetValueOrDefault(submission.Bidder, submission.Bidder),
                submission.Receipt.ReceivedAt,
                opens,
                opens ? null : OutcomeOf(submission),
                opened?.Digest,
                opened is not null && mayRead ? file.OpenedPriceOf(submission) : null
            );
        }
    }

    private static ProposalOutcome OutcomeOf(Submission submission) =>
        submission switch
        {
            { Receipt.Footing: Footing.Late } => ProposalOutcome.Late,
            { Receipt.Footing: not Footing.Accepted } => ProposalOutcome.NotInvited,
            { WithdrawnAt: not null } => ProposalOutcome.Withdrawn,
            { Disqualification: not null } => ProposalOutcome.Disqualified,
            _ => ProposalOutcome.DidNotAdvance,
        };

    private sealed record CallHolder(int Threshold, string Person, HolderStanding Standing, string? Name);
}

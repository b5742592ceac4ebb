using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>A call as a bidder reads it: what is published, what its bidder confirmed, and its own questions. It never says
/// who asked.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found (also: the bidder is not invited).</remarks>
public sealed record ReadCall(SolicitationId Call) : IQuery<ReadCallDetails>, IAboutCall;

/// <summary>A call as a bidder reads it.</summary>
public sealed record ReadCallDetails
{
    /// <summary>Identifier.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>Reference, title, closing instant and limits, with all published addenda.</summary>
    public required CallTerms Terms { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The currency of its prices.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether submissions are received now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether questions may be asked now.</summary>
    public required bool TakesQuestions { get; init; }

    /// <summary>Why it was given up; null: it was not.</summary>
    public required BilingualText? Cancelled { get; init; }

    /// <summary>The plan that holds now.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>SHA-256 of the canonical plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Number of the plan's version, from 1.</summary>
    public required int PlanNumber { get; init; }

    /// <summary>Identifier of the reader's bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Its competitions, in the call's order.</summary>
    public required IReadOnlyList<ReadCompetition> Competitions { get; init; }

    /// <summary>The published addenda, in order.</summary>
    public required IReadOnlyList<PublishedAddendum> Addenda { get; init; }

    /// <summary>The published answers, in order.</summary>
    public required IReadOnlyList<PublishedAnswer> Answers { get; init; }

    /// <summary>The bidder's own questions, oldest first.</summary>
    public required IReadOnlyList<AskedQuestion> Asked { get; init; }
}

/// <summary>A competition of a call.</summary>
/// <param name="Competition">Identifier.</param>
/// <param name="Region">Code of its region; empty for an RFQ.</param>
/// <param name="Name">Name of the region; null for an RFQ.</param>
public sealed record ReadCompetition(CompetitionId Competition, string Region, BilingualText? Name);

/// <summary>A question of the bidder's own.</summary>
/// <param name="Text">The question in its own words.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Answer">Number of the published answer; null: none yet.</param>
public sealed record AskedQuestion(string Text, DateTimeOffset AskedAt, int? Answer);

internal sealed class ReadCallHandler(IReadContext read, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ReadCall, Outcome<ReadCallDetails>>
{
    public async Task<Outcome<ReadCallDetails>> Handle(ReadCall query, CancellationToken cancellationToken)
    {
        var own = current.Person.ActsFor;
        var found = await (
            from call in read.CallsFor(current.Person)
            join programme in read.Programmes on call.Programme equals programme.Id
            where call.Id == query.Call
            select new
            {
                Call = call,
                programme.Facts.TimeZone,
                programme.Facts.Currency,
                Competitions = read
                    .Competitions.Where(competition => competition.Solicitation == call.Id)
                    .OrderBy(competition => competition.Position)
                    .ThenBy(competition => competition.Id)
                    .Select(competition => new { competition.Id, competition.Region })
                    .ToList(),
                Names = programme
                    .Regions.Select(region => new
                    {
                        region.Code,
                        region.Name.English,
                        region.Name.French,
                    })
                    .ToList(),
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null || own is null)
            return AccessRefusals.NotFound;
        var said = await (
            from call in read.Solicitations
            where call.Id == query.Call
            select new
            {
                Addenda = read
                    .Addenda.Where(addendum => addendum.Call == call.Id && addendum.Number != null)
                    .OrderBy(addendum => addendum.Number)
                    .Select(addendum => new PublishedAddendum(
                        addendum.Id,
                        addendum.Number!.Value,
                        addendum.Content.Reason,
                        addendum.Content.Changes,
                        addendum.Content.ClosesAt,
                        addendum.Content.Plan != null,
                        addendum.PublishedAt!.Value,
                        addendum.Acknowledgements.Any(one => one.Bidder == own)
                    ))
                    .ToList(),
                Answers = read
                    .Answers.Where(answer => answer.Call == call.Id)
                    .OrderBy(answer => answer.Number)
                    .Select(answer => new PublishedAnswer(
                        answer.Number,
                        answer.Question,
                        answer.Reply,
                        answer.PublishedAt
                    ))
                    .ToList(),
                Asked = read
                    .Questions.Where(question => question.Call == call.Id && question.Bidder == own)
                    .OrderBy(question => question.AskedAt)
                    .ThenBy(question => question.Id)
                    .Select(question => new AskedQuestion(
                        question.Text,
                        question.AskedAt,
                        read.Answers.Where(answer => answer.Id == question.Answer)
                            .Select(answer => (int?)answer.Number)
                            .FirstOrDefault()
                    ))
                    .ToList(),
            }
        ).SingleAsync(cancellationToken);
        var (shown, now) = (found.Call, clock.GetUtcNow());
        var isPublished = shown.State == SolicitationState.Published;
        return new ReadCallDetails
        {
            Call = shown.Id,
            Terms = shown.Terms,
            TimeZone = found.TimeZone,
            Currency = found.Currency,
            IsOpen = isPublished && now <= shown.Terms.ClosesAt,
            TakesQuestions = isPublished && now <= (shown.Terms.QuestionsCloseAt ?? shown.Terms.ClosesAt),
            Cancelled = shown.Cancellation?.Reason,
            Plan = shown.Plan,
            PlanHash = shown.PlanHash,
            PlanNumber = shown.PlanNumber,
            Bidder = own,
            Competitions =
            [
                .. from one in found.Competitions
                let name = found.Names.Find(region => region.Code == one.Region)
                select new ReadCompetition(
                    one.Id,
                    one.Region,
                    name is null ? null : new BilingualText(name.English, name.French)
                ),
            ],
            Addenda = said.Addenda,
            Answers = said.Answers,
            Asked = said.Asked,
        };
    }
}

using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>Why a proposal has no rank, with the minimum and the points that it lacks.</summary>
internal sealed class WhyNotRanked(RankingWriting writing, RankingFigures ranking)
{
    private readonly Moments moments = new(writing.Words.Language, ranking.Names.Facts.TimeZone);

    /// <summary>The reason, in sentences.</summary>
    public string Of(ProposalResult proposal)
    {
        var submission = ranking.Submissions.First(one => one.Bidder == proposal.Bidder);
        return proposal.Outcome switch
        {
            ProposalOutcome.Late => writing.Words.Say(
                "Why.Late",
                moments.Date(submission.Receipt.ReceivedAt),
                moments.TimeToTheSecond(submission.Receipt.ReceivedAt),
                moments.TimeToTheSecond(ranking.Call.Terms.ClosesAt)
            ),
            ProposalOutcome.NotInvited => writing.Words["Why.NotInvited"],
            ProposalOutcome.Withdrawn => submission.WithdrawnAt is { } at
                ? Because(writing.Words.Say("Why.Withdrawn", moments.DateAndTime(at)), submission.Withdrawal?.Reason)
                : writing.Words[$"Outcome.{proposal.Outcome}"],
            ProposalOutcome.Disqualified => submission.Disqualification is { } taken
                ? Because(writing.Words.Say("Why.Disqualified", moments.DateAndTime(taken.At)), taken.Reason)
                : writing.Words[$"Outcome.{proposal.Outcome}"],
            _ => Stopped(proposal),
        };
    }

    private string Because(string what, Domain.Common.Texts.BilingualText? reason) =>
        reason is null ? what : $"{what} {writing.In(reason)}";

    private string Stopped(ProposalResult proposal)
    {
        List<string> sentences = [];
        if (proposal.Steps.LastOrDefault() is { } last && writing.Plan.Find(last.Step) is { } step)
            sentences.AddRange(
                last switch
                {
                    MandatoryResult mandatory => [Unmet(writing.In(step.Name), mandatory)],
                    RatedResult rated => Below((RatedStep)step, rated),
                    _ => [],
                }
            );
        if (writing.Plan.Steps.OfType<PriceStep>().Any() && !proposal.Steps.OfType<PriceResult>().Any())
            sentences.Add(writing.Words["Why.Sealed"]);
        return string.Join(' ', sentences);
    }

    private string Unmet(string step, MandatoryResult mandatory) =>
        writing.Words.Say(
            mandatory.Failed.Length == 1 ? "Why.Requirement" : "Why.Requirements",
            step,
            string.Join(", ", mandatory.Failed)
        );

    private IEnumerable<string> Below(RatedStep step, RatedResult rated)
    {
        yield return writing.Words.Say(
            "Why.Score",
            writing.In(step.Name),
            writing.Points(rated.Raw.Rounded),
            writing.Figures.Shortest(rated.RawMaximum)
        );
        if (rated is { PointsShort: { Sign: > 0 } missing, Minimum: { } minimum })
            yield return step.Minimum?.Percent is { } percent
                ? writing.Words.Say(
                    "Why.MinimumPercent",
                    writing.Figures.Percent(percent.Exact),
                    writing.Exact(minimum),
                    writing.Exact(missing)
                )
                : writing.Words.Say("Why.Minimum", writing.Exact(minimum), writing.Exact(missing));
        if (!rated.FailedCriteria.IsEmpty)
            yield return writing.Words.Say(
                rated.FailedCriteria.Length == 1 ? "Why.Criterion" : "Why.Criteria",
                string.Join(", ", rated.FailedCriteria)
            );
    }
}

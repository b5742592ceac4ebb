using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>How many proposals came and how far they got, one sentence each.</summary>
internal static class SummaryCounts
{
    /// <summary>The sentences.</summary>
    public static IEnumerable<RichText> Of(Draft draft, EvaluationReport report)
    {
        var proposals = report.Ranking.Proposals;
        var late = report.Submissions.Count(one => one.Footing == Footing.Late);
        yield return draft.Count("Counts.OnTime", report.Submissions.Length - late);
        if (late > 0)
            yield return draft.Count("Counts.Late", late);
        if (Count(report, ProposalOutcome.NotInvited) is > 0 and var uninvited)
            yield return Of("Counts.NotInvited", uninvited);
        if (Count(report, ProposalOutcome.Withdrawn) is > 0 and var withdrawn)
            yield return Of("Counts.Withdrawn", withdrawn);
        var stopped = proposals.Where(proposal => proposal.Outcome == ProposalOutcome.DidNotAdvance).ToList();
        if (stopped.Count(proposal => proposal.Steps[^1] is MandatoryResult) is > 0 and var mandatory)
            yield return Of("Counts.Mandatory", mandatory);
        if (stopped.Count(proposal => proposal.Steps[^1] is not MandatoryResult) is > 0 and var minimum)
            yield return Of("Counts.Minimum", minimum);
        if (Count(report, ProposalOutcome.Disqualified) is > 0 and var disqualified)
            yield return Of("Counts.Disqualified", disqualified);
        yield return Of("Counts.Ranked", report.Ranking.Ranked.Count());
        if (Count(report, ProposalOutcome.Disqualified) + Count(report, ProposalOutcome.Withdrawn) == 0)
            yield return draft.Say("Counts.NobodyOut");
        if (report.Ranking.Ranked.Any())
            yield return Ties(draft, report.Ranking);
        if (report.Robustness is { Exclusions.IsEmpty: false, First.IsShared: false } robustness)
            yield return draft.Say(
                robustness.OneExclusionChangesFirst ? "Counts.ExclusionWould" : "Counts.ExclusionWouldNot"
            );

        // Of a single proposal the sentences go on with "it".
        RichText Of(string key, int number) =>
            number == 1 && report.Submissions.Length == 1 && late == 0
                ? draft.Say(key + ".Only")
                : draft.Count(key, number);
    }

    private static RichText Ties(Draft draft, RankingResult ranking)
    {
        var shared = ranking.Ranked.GroupBy(proposal => proposal.Rank).Any(group => group.Count() > 1);
        var decided = ranking.Ranked.Count(proposal => proposal.TieDecidedBy is not null);
        return shared ? draft.Say("Counts.TieOpen")
            : decided > 0 ? draft.Say("Counts.TieDecided")
            : draft.Say("Counts.NoTie");
    }

    private static int Count(EvaluationReport report, ProposalOutcome outcome) =>
        report.Ranking.Proposals.Count(proposal => proposal.Outcome == outcome);
}

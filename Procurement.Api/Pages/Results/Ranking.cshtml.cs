using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Results;

/// <summary>Who is first, by what; how each figure arose; what decided ties; who is not ranked, and why.</summary>
internal sealed class RankingModel(PageDoor door) : RankingPage(door)
{
    public override string Title => Words.Say("Ranking.Title", Name);

    /// <summary>Shows the newest ranking.</summary>
    public async Task<IActionResult> OnGet(Guid competition) => await Find(competition) ? Page() : NotShown();

    /// <summary>Has the ranking worked out.</summary>
    public async Task<IActionResult> OnPostRank(Guid competition) =>
        await Do(
            new RankCompetition(new CompetitionId(competition)),
            To(ResultsAddresses.Ranking, competition),
            "Ranked"
        ) ?? await OnGet(competition);

    /// <summary>Whether the lead can have it worked out now.</summary>
    public bool MayRank =>
        Ranking is { Reader: Role.ProcurementLead, Competition.AreStepsClosed: true }
        && (Ranking.Record is null || Ranking.Competition.IsRankingStale);

    /// <summary>The one thing first: who leads, and by what.</summary>
    public string Lead()
    {
        if (Ranking.Result is not { } result)
            return Words[Ranking.Record is null ? "Ranking.NotYet" : "Rank.NotWorkedAgain"];
        var ranked = result.Ranked.ToList();
        var first = ranked.FindAll(one => one.Rank == 1);
        if (ranked.Count == 0)
            return Words["Ranking.NobodyRanked"];
        if (first.Count > 1)
            return Words.Say("Ranking.LeadShared", first.Count, ranked.Count);
        var name = Ranking.NameOf(first[0].Bidder);
        return Ranking.Plan.Ranking != RankingMethod.HighestTotal
                ? Words.Say("Ranking.LeadBy", name, ranked.Count, Words[$"Ranking.By.{Ranking.Plan.Ranking}"])
            : ranked.Count == 1 ? Words.Say("Ranking.LeadAlone", name, Writing.Points(first[0].Total))
            : Words.Say("Ranking.Lead", name, ranked.Count, Writing.Points(first[0].Total));
    }

    /// <summary>What decided, where the first was tied; null: it was not.</summary>
    public string? LeadTie() =>
        Ranking.Ties.FirstOrDefault(tie => tie.Tied.Any(one => one.Rank == 1))
            is { Links: [.., var last], Value: { } value }
        && last.StillTied.IsEmpty
            ? Words.Say("Rank.LeadTie", Writing.Value(value), Writing.Tie(last.Link))
            : null;

    /// <summary>The documents that say how the competition ended; none before the call is decided.</summary>
    public IEnumerable<ReportTitle> Reports()
    {
        if (!Ranking.Call.IsDecided())
            yield break;
        var isRfq = Ranking.Call.Terms.Kind == CallKind.RequestForQualifications;
        List<ReportDocumentKind> kinds = [isRfq ? ReportDocumentKind.Qualification : ReportDocumentKind.Evaluation];
        if (Ranking.IsRecommended)
            kinds.Add(ReportDocumentKind.Recommendation);
        if (Ranking.IsRecommended && ComparisonReport.IsFor(Ranking.Call))
            kinds.Add(ReportDocumentKind.Comparison);
        foreach (var kind in kinds)
        foreach (var language in Enum.GetValues<Domain.Common.Texts.Language>())
            yield return new ReportTitle
            {
                Document = kind,
                Call = Ranking.Call.Terms.Reference,
                Region = kind == ReportDocumentKind.Evaluation ? Ranking.Competition.Region : null,
                Language = language,
            };
    }

    /// <summary>How a step stands, as a tag.</summary>
    public static string TagOf(StepState state) =>
        state switch
        {
            StepState.Closed => "tag done",
            StepState.Open => "tag part",
            _ => "tag",
        };

    /// <summary>What would change the first rank, each taken alone.</summary>
    public IEnumerable<WorkedLine> Turns() =>
        Ranking.Robustness is { } robustness ? new RankingTurns(Writing, robustness).All() : [];
}

using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Documents;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>The reports over all regions say what the ranking and the award say.</summary>
internal sealed class RegionReportTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Every_ranked_figure_stands_in_both_languages(string name) => Check(PlayedCalls.Case(name));

    [Test]
    public void So_it_does_in_two_hundred_generated_competitions()
    {
        for (var seed = 1; seed <= 200; seed++)
            Check(PlayedCalls.Text(GeneratedCase.Of(seed).ToJsonString()));
    }

    [Test]
    public void The_limit_is_explained_by_what_passing_over_costs()
    {
        var report = RecommendationReport.Of(PlayedCalls.Case("est-phases").Calls[0]);
        report
            .CapEffects.Select(effect =>
                (effect.Region, effect.IsPassedOver, effect.Lost!.Value, effect.WorseSum!.Value)
            )
            .Should()
            .Equal(
                ("YORK", true, Hundredths(846), Hundredths(74)),
                ("HALTON", true, Hundredths(699), Hundredths(221)),
                ("STRATFORD-BRUCE", false, Hundredths(920), Hundredths(74)),
                ("KINGSTON-PEMBROKE", false, Hundredths(981), Hundredths(135))
            );
        report.Sum.Should().Be(Hundredths(124_013));
        var text = DocumentText.Of(ReportDocuments.Compose(report, Language.French));
        text.Should()
            .Contain("1\u00A0240,13")
            .And.Contain("0,74 de moins")
            .And.Contain("Aurora Bridgeworks Inc., écarté");
    }

    [Test]
    public void A_recommendation_knows_nobody_who_is_not_ranked()
    {
        foreach (var call in CaseFolder.Valid.SelectMany(name => PlayedCalls.Case(name).Calls))
        {
            var report = RecommendationReport.Of(call);
            var ranked = report.Regions.SelectMany(region => region.Ranking.Ranked).Select(one => one.Bidder).ToList();
            report.Bidders.Select(one => one.Bidder).Should().BeSubsetOf(ranked);
            foreach (var other in report.Regions.SelectMany(region => region.Ranking.Proposals).Where(IsNotRanked))
                (other.Bidder, other.Steps.Length).Should().Be(("", 0));
        }
    }

    private static bool IsNotRanked(ProposalResult proposal) => proposal.Rank is null;

    private static Fraction Hundredths(long value) => new(value, 100);

    private static void Check(PlayedCalls played)
    {
        foreach (var call in played.Calls)
        foreach (var report in AllReports.OverRegions(call))
        {
            CheckRegions(call, report);
            var english = PrintedFigures.Of(ReportDocuments.Compose(report, Language.English));
            PrintedFigures.Of(ReportDocuments.Compose(report, Language.French)).Should().Equal(english);
            var totals = report
                .Regions.Where(_ => report.Head.Plan.Ranking == RankingMethod.HighestTotal)
                .Select(region => region.Winner?.Total)
                .OfType<Points>()
                .Select(total => total.ToDecimal());
            totals.Except(english).Should().BeEmpty();
        }
    }

    private static void CheckRegions(CallRecord call, CallReport report)
    {
        var decided = ComputedAward.Of(call.Call, call.Competitions).Value;
        report
            .Regions.Select(one => (one.Region, one.Winner?.Bidder, one.Code))
            .Should()
            .Equal(decided.Select(one => (one.Region, one.Bidder, one.Code)));
        foreach (var region in report.Regions)
            region
                .Ranking.Ranked.Select(Figures)
                .Should()
                .Equal(call.In(region.Region).LatestRanking().Ranked.Select(Figures));
    }

    private static (string, int?, Points?, Money?) Figures(ProposalResult proposal) =>
        (proposal.Bidder, proposal.Rank, proposal.Total, proposal.Steps.OfType<PriceResult>().FirstOrDefault()?.Price);
}

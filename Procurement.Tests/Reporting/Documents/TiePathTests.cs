namespace Procurement.Tests.Reporting.Documents;

/// <summary>The path of a tie says what the ranking says: who was parted by which rule, and who shares a rank.</summary>
internal sealed class TiePathTests
{
    [TestCase("step:technical", "lowest-price", "earliest-received")]
    [TestCase("criterion:T0", "earliest-received", "draw")]
    [TestCase("lowest-price", "step:technical")]
    public void Equal_proposals_are_parted_as_the_ranking_parted_them(params string[] links)
    {
        var text = new CaseText
        {
            Bidders = 6,
            EqualScores = true,
            TieBreaks = links,
            Submission = (submission, bidder) => submission["receivedAt"] = $"2024-05-01T1{bidder / 2}:00:00-04:00",
        };
        Check(EvaluationReport.Of(PlayedCalls.Text(text.ToString()).Calls[0], "R")).Should().BePositive();
    }

    [Test]
    public void Every_tie_of_generated_competitions_is_told_as_it_was_decided()
    {
        var ties = 0;
        for (var seed = 1; seed <= 200; seed++)
            foreach (var call in PlayedCalls.Text(GeneratedCase.Of(seed).ToJsonString()).Calls)
            foreach (var region in call.Call.Terms.Regions)
                ties += Check(EvaluationReport.Of(call, region));
        TestContext.Out.WriteLine($"{ties} ties");
    }

    private static int Check(EvaluationReport report)
    {
        var told = new Dictionary<string, TieBreak>();
        foreach (var path in report.Ties)
        {
            foreach (var link in path.Links)
            foreach (var bidder in link.Parted)
                told.Add(bidder, link.Link);
            var open = path.Links.IsEmpty
                ?
                [
                    [.. path.Tied.Select(proposal => proposal.Bidder)],
                ]
                : path.Links[^1].StillTied;
            foreach (var group in open)
                group.Select(bidder => report.Ranking.Of(bidder)!.Rank).Distinct().Should().ContainSingle();
        }
        foreach (var proposal in report.Ranking.Ranked)
            told.GetValueOrDefault(proposal.Bidder).Should().Be(proposal.TieDecidedBy, proposal.Bidder);
        return report.Ties.Length;
    }
}

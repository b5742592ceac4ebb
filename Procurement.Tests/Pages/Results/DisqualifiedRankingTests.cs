using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Results;

/// <summary>After a disqualification the ranking is worked out again; the page shows both, and why.</summary>
public sealed class DisqualifiedRankingTests
{
    [Test]
    public async Task The_lead_ranks_again_and_reads_what_moved()
    {
        await using var site = new EvaluationSite("rank-reversal");
        var (_, competition) = await site.Stage.Decided();
        site.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        var before = await site.Stage.Stage.Do(CasePeople.Lead, new ShowRankingFigures(competition));
        var gone = before.Result!.Ranked.Last().Bidder;
        await site.Stage.Stage.Do(CasePeople.Lead, new ProposeDisqualification(competition, gone, ACompetition.Reason));
        await site.Stage.Stage.Do(CasePeople.Approver, new DisqualifySubmission(competition, gone, Version: 1));

        var address = $"/en/competitions/{competition.Value}/ranking";
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(address);
        lead.Text.Should().Contain("Something changed after this ranking");
        await lead.SendForm(address + "?handler=Rank");
        lead.Leads.Should().Be(address + "?done=Ranked");
        await lead.Open(address + "/2");
        lead.Status.Should().Be(HttpStatusCode.OK);
        lead.Text.Should()
            .Contain("was disqualified")
            .And.Contain("The lowest price was")
            .And.Contain("Ranking 1 stays");
        await lead.Open($"/fr/concours/{competition.Value}/classement/1");
        lead.Text.Should().Contain("Un classement plus récent fait foi");
    }
}

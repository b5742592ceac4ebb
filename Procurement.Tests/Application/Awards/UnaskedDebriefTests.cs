using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Awards;

/// <summary>Where the policy asks for it, bidders are told without having asked, and before the signature.</summary>
public sealed class UnaskedDebriefTests
{
    [Test]
    public async Task Under_the_British_policy_every_bidder_gets_its_assessment_summary_once_the_award_is_approved()
    {
        await using var stage = new AStage(rules: new ServiceRules { Disclosure = "uk", StandstillDays = 10 });
        var (call, _) = await stage.Decided();
        var release = new ReleaseUnaskedDebriefs(call);
        (await stage.Code(CasePeople.Lead, release)).Should().Be("debrief.too-early");
        await Approve(stage, call);
        var told = (await stage.Stage.Do(CasePeople.Lead, new ListReports(call)))
            .Where(title => title.Document == ReportDocumentKind.Debrief)
            .ToList();
        var summary = new RenderReport(call, told[0].Subject());
        (await stage.Code(CasePeople.Bidder(told[0].Bidder!), summary)).Should().Be("access.not-found");

        (await stage.Stage.Do(CasePeople.Lead, release)).Should().HaveCount(told.Count);

        foreach (var title in told)
        {
            var read = new RenderReport(call, title.Subject() with { Language = Language.English });
            var printed = await stage.Stage.Do(CasePeople.Bidder(title.Bidder!), read);
            new PrintedReport(printed.Content, isFrench: false)
                .Everything.Should()
                .Contain("Assessment summary")
                .And.Contain("The selected proposal: points and reasons");
        }
        (await stage.Stage.Do(CasePeople.Lead, release)).Should().BeEmpty("everybody has been told");
    }

    [Test]
    public async Task Under_a_policy_that_waits_for_who_asks_nobody_is_told_unasked()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        (await stage.Code(CasePeople.Lead, new ReleaseUnaskedDebriefs(call))).Should().Be("debrief.on-request");
    }

    private static async Task Approve(AStage stage, SolicitationId call)
    {
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        await stage.Stage.Do(CasePeople.Approver, new ApproveAward(call, shown.Version, winners, ACompetition.Reason));
    }
}

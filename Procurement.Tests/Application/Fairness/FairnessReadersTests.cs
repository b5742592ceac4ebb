using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Fairness;

/// <summary>Who besides those who oversee the call reads the fairness monitor's report: the panel once everybody is told,
/// and bidders where the plan's disclosure policy says so.</summary>
public sealed class FairnessReadersTests
{
    [TestCase("ontario", "access.not-found")]
    [TestCase("pspc", null)]
    public async Task A_bidder_reads_it_where_the_policy_says_so(string policy, string? code)
    {
        await using var stage = new AStage();
        var plan = APlan.Of(AStep.Mandatory("M1")) with
        {
            DrawSeed = null,
            Service = new() { Disclosure = policy },
        };
        var (call, _) = await stage.Published(await stage.Programme(), plan);
        var report = new RenderReport(call, new(ReportDocumentKind.Fairness, Language.English));
        var bidder = CasePeople.Bidder("B1");
        await stage.Stage.Do(
            CasePeople.Monitor,
            new RecordObservation(call, FairnessPhase.Submission, ACompetition.Reason)
        );
        (await stage.Code(bidder, report)).Should().Be("access.not-found");
        await stage.Stage.Do(CasePeople.Approver, new CancelCall(call, ACompetition.Reason));
        (await stage.Code(bidder, report)).Should().Be("access.not-found");
        await stage.Stage.Do(CasePeople.Monitor, new AttestFairness(call, null, "A. Monitor"));
        var read = await stage.Stage.Try(bidder, report);
        (read.IsRefused ? read.Refusals[0].Code : null).Should().Be(code);
    }

    [Test]
    public async Task The_panel_reads_it_once_everybody_is_told()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        await stage.Stage.Do(CasePeople.Monitor, new AttestFairness(call, null, "A. Monitor"));
        var report = new RenderReport(call, new(ReportDocumentKind.Fairness, Language.English));
        (await stage.Code(CasePeople.Chair, report)).Should().Be("access.not-found");
        await stage.Notify(call);
        await stage.Stage.Do(CasePeople.Chair, report);
        await stage.Stage.Do(CasePeople.Evaluator(stage.File.Evaluators[0].Id), report);
        (await stage.Code(CasePeople.Bidder(stage.File.Bidders[0].Id), report)).Should().Be("access.not-found");
    }
}

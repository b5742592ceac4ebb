using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Reports;

/// <summary>A recommendation is printed while it stands, and never on a ranking that no longer holds.</summary>
public sealed class RecommendationReportTests
{
    private static readonly DocumentSubject Recommendation = new(ReportDocumentKind.Recommendation, Language.English);

    [Test]
    public async Task It_is_printed_for_who_decides_and_withdrawn_when_it_is_returned()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Monitor })
            (await Kinds(stage, call, person)).Should().Contain(ReportDocumentKind.Recommendation);
        (await Print(stage, call)).Should().Contain("The approver is asked to approve").And.Contain("not recorded");
        foreach (var person in new[] { CasePeople.Chair, CasePeople.Bidder("B1") })
            (await stage.Code(person, new RenderReport(call, Recommendation))).Should().Be("access.not-permitted");
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        await stage.Stage.Do(CasePeople.Approver, new ReturnAward(call, shown.Version, ACompetition.Reason));
        (await stage.Code(CasePeople.Lead, new RenderReport(call, Recommendation)))
            .Should()
            .Be("award.not-recommended");
        (await Kinds(stage, call, CasePeople.Lead)).Should().NotContain(ReportDocumentKind.Recommendation);
    }

    [Test]
    public async Task It_is_refused_once_a_ranking_no_longer_holds()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        var winner = (await stage.Stage.Do(CasePeople.Approver, new ShowAward(call))).Regions[0].Winner!;
        await stage.Stage.Do(CasePeople.Lead, new ProposeDisqualification(competition, winner, ACompetition.Reason));
        await stage.Stage.Do(CasePeople.Approver, new DisqualifySubmission(competition, winner, Version: 1));
        (await stage.Code(CasePeople.Approver, new RenderReport(call, Recommendation)))
            .Should()
            .BeOneOf("ranking.stale", "award.outdated");
        (await Kinds(stage, call, CasePeople.Approver)).Should().NotContain(ReportDocumentKind.Recommendation);
    }

    [Test]
    public async Task A_signed_agreement_stands_in_it_with_its_calendar()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        await stage.Stage.Do(
            CasePeople.Approver,
            new ApproveAward(
                call,
                shown.Version,
                [.. shown.Regions.Select(one => new Procurement.Domain.Awards.NamedWinner(one.Region, one.Winner))],
                ACompetition.Reason
            )
        );
        await stage.Stage.Do(
            CasePeople.Lead,
            new SignAgreement(call, "ALL", new(2024, 6, 3), new(2024, 7, 1), new(2029, 6, 30), shown.Version + 1)
        );
        var text = await Print(stage, call);
        text.Should().Contain("July 1, 2024").And.Contain("September 30, 2024").And.Contain("July 1, 2025");
        text.Should().Contain("approved this recommendation").And.Contain("Calendar of planning and transition");
        (await Print(stage, call, Recommendation with { Language = Language.French }))
            .Should()
            .Contain("1er\u00A0juillet 2024");
    }

    private static async Task<IEnumerable<ReportDocumentKind>> Kinds(
        AStage stage,
        Procurement.Domain.Common.Identity.SolicitationId call,
        string person
    ) => (await stage.Stage.Do(person, new ListReports(call))).Select(title => title.Document);

    private static async Task<string> Print(
        AStage stage,
        Procurement.Domain.Common.Identity.SolicitationId call,
        DocumentSubject? subject = null
    )
    {
        var written = await stage.Stage.Do(CasePeople.Approver, new RenderReport(call, subject ?? Recommendation));
        var report = new PrintedReport(written.Content, written.Title.Language == Language.French);
        return string.Join(' ', report.Blocks) + report.Everything;
    }
}

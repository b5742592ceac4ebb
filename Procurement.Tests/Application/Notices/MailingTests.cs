using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Reports;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Notices;
using Procurement.Infrastructure.Mail;

namespace Procurement.Tests.Application.Notices;

/// <summary>All letters of a call leave as one job: each once, and everywhere with the same bytes.</summary>
public sealed class MailingTests
{
    [Test]
    public async Task Every_approved_letter_leaves_once()
    {
        await using var stage = new AStage();
        var call = await Approved(stage);

        await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        await Run(stage);
        await Run(stage);

        var shown = await stage.Stage.Do(CasePeople.Lead, new ShowMailing(call));
        shown.Should().BeEquivalentTo(new { Letters = 3, Sent = 3 });
        shown.HeldBack.Should().BeEmpty();
        shown.EndedAt.Should().NotBeNull();
        (await stage.Stage.Do(CasePeople.Lead, new ListNotices(call))).Should().OnlyContain(one => one.SentAt != null);
        (await Files(stage)).Should().HaveCount(3);
        (await stage.Code(CasePeople.Lead, new SendLetters(call))).Should().Be("notice.decision-not-approved");
        (await stage.Code(CasePeople.Lead, new SendNextLetter(call))).Should().Be("access.not-found");
    }

    [Test]
    public async Task A_mailing_that_was_broken_off_goes_on_where_it_stood()
    {
        await using var stage = new AStage();
        var call = await Approved(stage);
        await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        (await stage.Stage.Do(CasePeople.Lead, new SendNextLetter(call))).Should().BeTrue();
        var first = await Files(stage);

        var again = await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        await Run(stage);

        again.Should().Be((await Mailing(stage)).Id, "it is taken up, not begun anew");
        (await Files(stage)).Should().HaveCount(3).And.Contain(file => file.Sha256 == first.Single().Sha256);
        (await stage.Stage.Do(CasePeople.Lead, new ShowMailing(call))).Sent.Should().Be(3);
    }

    [Test]
    public async Task A_download_and_the_message_are_the_bytes_that_were_kept()
    {
        await using var stage = new AStage();
        var call = await Approved(stage);
        await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        await Run(stage);
        var bidder = (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListNotices(call))).Single();
        var subject = new DocumentSubject(ReportDocumentKind.Letter, bidder.Language, "ALL", "B1", Number: 1);

        var read = await stage.Stage.Do(CasePeople.Bidder("B1"), new RenderReport(call, subject));
        stage.Now = ACompetition.After.AddYears(3);
        var later = await stage.Stage.Do(CasePeople.Lead, new RenderReport(call, subject));

        later.Content.Should().Equal(read.Content);
        (await Files(stage))
            .Should()
            .ContainSingle(file => file.Sha256 == Convert.ToHexStringLower(SHA256.HashData(read.Content)));
    }

    [Test]
    public async Task Who_may_not_send_starts_nothing_and_a_mailing_of_nothing_is_refused()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        (await stage.Code(CasePeople.Lead, new SendLetters(call))).Should().Be("notice.decision-not-approved");
        (await stage.Code(CasePeople.Approver, new SendLetters(call))).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Lead, new ShowMailing(call))).Should().Be("access.not-found");
    }

    private static async Task<SolicitationId> Approved(AStage stage)
    {
        var (call, _) = await stage.Decided();
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        await stage.Stage.Do(CasePeople.Approver, new ApproveAward(call, shown.Version, winners, ACompetition.Reason));
        await stage.Stage.Do(
            CasePeople.Lead,
            new SignAgreement(call, "ALL", new(2024, 6, 3), new(2024, 7, 1), new(2029, 6, 30), shown.Version + 1)
        );
        foreach (var notice in await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call)))
        {
            await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice, 1));
            await stage.Stage.Do(CasePeople.Approver, new ApproveNotice(call, notice, 2));
        }
        return call;
    }

    private static Task Run(AStage stage) =>
        new LetterRun(stage.Scopes, NullLogger<LetterRun>.Instance).Run(CancellationToken.None);

    private static async Task<Mailing> Mailing(AStage stage)
    {
        await using var scope = stage.Scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<ProcurementContext>().Set<Mailing>().Single();
    }

    private static async Task<List<SentDocument>> Files(AStage stage)
    {
        await using var scope = stage.Scopes.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<ProcurementContext>().Set<SentDocument>()];
    }
}

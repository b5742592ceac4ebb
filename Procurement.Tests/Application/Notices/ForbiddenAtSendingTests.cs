using Microsoft.Extensions.Logging.Abstractions;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Tests.Application.Notices;

/// <summary>A letter is read again when it leaves: what it says may have become forbidden since its approval.</summary>
public sealed class ForbiddenAtSendingTests
{
    private const string Name = "Red Maple Works";

    [Test]
    public async Task An_approved_letter_that_now_names_another_bidder_stays()
    {
        await using var stage = new AStage();
        var (call, notice) = await Renamed(stage);
        (await stage.Code(CasePeople.Lead, new SendNotice(call, notice))).Should().Be("notice.forbidden-content");
        var listed = await stage.Stage.Do(CasePeople.Lead, new ListNotices(call));
        listed.Single(one => one.Id == notice).SentAt.Should().BeNull();
        (await stage.Stage.Do(CasePeople.Bidder(listed.Single(one => one.Id == notice).Bidder), new ListNotices(call)))
            .Should()
            .BeEmpty();
    }

    [Test]
    public async Task A_mailing_holds_it_back_and_sends_the_others()
    {
        await using var stage = new AStage();
        var (call, notice) = await Renamed(stage);
        await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        await new LetterRun(stage.Scopes, NullLogger<LetterRun>.Instance).Run(CancellationToken.None);
        var shown = await stage.Stage.Do(CasePeople.Lead, new ShowMailing(call));
        shown.HeldBack.Should().Equal(new HeldBack(notice, "notice.forbidden-content"));
        shown.Sent.Should().Be(2, "the others say nothing that their bidders may not know");
    }

    /// <summary>A standard paragraph names nobody; every letter is approved; then a bidder takes the name that stands
    /// there.</summary>
    /// <returns>The letter to another bidder that says it.</returns>
    private static async Task<(SolicitationId Call, NoticeId Notice)> Renamed(AStage stage)
    {
        var (call, _) = await stage.Decided();
        await stage.Sign(call);
        var programme = (await stage.Stage.Do(CasePeople.Lead, new ListProgrammes())).Single().Id;
        var opening = new BilingualText($"As {Name} knows,", $"Comme {Name} le sait,");
        var revise = new ReviseTemplate(programme, NoticeKind.Regret, LetterSlot.Opening, opening, 0);
        await stage.Stage.Do(CasePeople.Lead, revise);
        await stage.ApprovedLetters(call);
        var listed = await stage.Stage.Do(CasePeople.Lead, new ListNotices(call));
        var regrets = listed.Where(one => one.Content.Kind == NoticeKind.Regret).ToList();
        var organizations = await stage.Stage.Do(CasePeople.Lead, new ListOrganizations(programme));
        var known = organizations.Single(one => one.Bidder == regrets[^1].Bidder);
        var facts = new OrganizationFacts
        {
            Name = Name,
            Language = known.Language,
            Kind = known.Kind,
            Members = known.Members,
        };
        await stage.Stage.Do(CasePeople.Lead, new ChangeOrganization(programme, known.Bidder, facts, known.Version));
        return (call, regrets[0].Id);
    }
}

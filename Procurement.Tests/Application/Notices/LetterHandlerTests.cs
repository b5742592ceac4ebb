using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Notices;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Tests.Application.Notices;

/// <summary>Standard paragraphs and letters, from the lead's revision to what the bidder reads.</summary>
public sealed class LetterHandlerTests
{
    private static readonly BilingualText Greetings = new("With kind regards,", "Avec nos salutations,");

    [Test]
    public async Task A_letter_keeps_the_paragraphs_that_it_was_reviewed_with()
    {
        await using var stage = new AStage();
        var (programme, call, notice) = await Drafted(stage);
        await Revise(stage, programme, LetterSlot.Closing, Greetings, 0);
        (await Read(stage, call, notice, Language.French)).Should().Contain(Greetings.French);
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice.Id, notice.Version));
        await Revise(stage, programme, LetterSlot.Closing, new("Later,", "Plus tard,"), 1);

        (await Read(stage, call, notice, Language.English))
            .Should()
            .Contain(Greetings.English)
            .And.NotContain("Later,");
        var listed = await stage.Stage.Do(CasePeople.Approver, new ListNotices(call));
        listed.Single(one => one.Id == notice.Id).Review!.Paragraphs.Should().Be(1);

        await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call));
        (await Read(stage, call, notice, Language.English))
            .Should()
            .Contain("Later,", "drafted anew, it takes the newest");
        await Send(stage, call, notice.Id);
        await Revise(stage, programme, LetterSlot.Closing, new("Never,", "Jamais,"), 2);
        (await Read(stage, call, notice, notice.Language)).Should().NotContain("Never,").And.NotContain("Jamais,");
    }

    [Test]
    public async Task The_lead_revises_and_others_only_read()
    {
        await using var stage = new AStage();
        var (programme, _, _) = await Drafted(stage);
        var revise = new ReviseTemplate(programme, NoticeKind.Award, LetterSlot.Closing, Greetings, 0);
        (await stage.Code(CasePeople.Approver, revise)).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Bidder("B1"), new ListTemplates(programme))).Should().StartWith("access.");
        await stage.Stage.Do(CasePeople.Lead, revise);
        (await stage.Code(CasePeople.Lead, revise)).Should().Be("version.stale");
        (await stage.Code(CasePeople.Lead, revise with { Version = 1, Text = new("{foo}", "{foo}") }))
            .Should()
            .Be("template.placeholder-unknown");
        (await stage.Code(CasePeople.Lead, revise with { Version = 1, Text = new("60 days", "61 jours") }))
            .Should()
            .Be("notice.languages-differ");
        var listed = await stage.Stage.Do(CasePeople.Monitor, new ListTemplates(programme));
        listed.Should().HaveCount(8);
        var award = listed.Single(one => one.Kind == NoticeKind.Award);
        award.Version.Should().Be(1);
        var closing = award.Places.Single(one => one.Slot == LetterSlot.Closing);
        (closing.Text, closing.Revisions.Single().By).Should().Be((Greetings, CasePeople.Lead));
        award.Places.Single(one => one.Slot == LetterSlot.Greeting).Revisions.Should().BeEmpty();
    }

    [Test]
    public async Task A_letter_that_says_too_much_is_neither_reviewed_nor_sent()
    {
        await using var stage = new AStage();
        var (programme, call, notice) = await Drafted(stage);
        var other = (await stage.Stage.Do(CasePeople.Lead, new ListNotices(call))).First(one =>
            one.Bidder != notice.Bidder && one.Content.Kind == notice.Content.Kind
        );
        var name = stage.File.Bidders.Single(one => one.Id == other.Bidder).Name;
        await Revise(stage, programme, LetterSlot.Opening, new($"As {name} knows,", $"Comme {name} le sait,"), 0);
        (await stage.Code(CasePeople.Lead, new ReviewNotice(call, notice.Id, notice.Version)))
            .Should()
            .Be("notice.forbidden-content");
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, other.Id, other.Version));
        (await Read(stage, call, notice, Language.English)).Should().Contain(name, "the lead sees what to take out");
    }

    [Test]
    public async Task Until_it_is_sent_it_is_read_in_both_languages_and_not_by_its_bidder()
    {
        await using var stage = new AStage();
        var (_, call, notice) = await Drafted(stage);
        var bidder = CasePeople.Bidder(notice.Bidder);
        foreach (var reader in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Monitor })
            (await Languages(stage, reader, call, notice)).Should().HaveCount(2);
        (await Languages(stage, bidder, call, notice)).Should().BeEmpty();
        (await stage.Code(bidder, new RenderReport(call, Subject(notice, notice.Language))))
            .Should()
            .Be("access.not-found");
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice.Id, notice.Version));
        await Send(stage, call, notice.Id);

        foreach (var reader in new[] { CasePeople.Lead, CasePeople.Approver, bidder })
            (await Languages(stage, reader, call, notice)).Should().Equal(notice.Language);
        var unsent = notice.Language == Language.English ? Language.French : Language.English;
        (await stage.Code(CasePeople.Lead, new RenderReport(call, Subject(notice, unsent))))
            .Should()
            .Be("access.not-found");
        var neighbour = stage.File.Bidders.First(one => one.Id != notice.Bidder).Id;
        (await stage.Code(CasePeople.Bidder(neighbour), new RenderReport(call, Subject(notice, notice.Language))))
            .Should()
            .Be("access.not-found");
    }

    [Test]
    public async Task A_bidder_whose_language_is_not_known_gets_one_letter_in_both()
    {
        await using var stage = new AStage();
        var (_, call, notice) = await Drafted(stage);
        var address = new AddressNotice(call, notice.Id, Language: null, notice.Version + 1);
        (await stage.Code(CasePeople.Lead, address)).Should().Be("version.stale");
        await stage.Stage.Do(CasePeople.Lead, address with { Version = notice.Version });
        (await Languages(stage, CasePeople.Lead, call, notice)).Should().Equal(Language.English);
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice.Id, notice.Version + 1));
        await Send(stage, call, notice.Id);
        var bidder = CasePeople.Bidder(notice.Bidder);
        var file = await stage.Stage.Do(bidder, new RenderReport(call, Subject(notice, Language.English)));
        new PrintedReport(file.Content, isFrench: false)
            .Everything.Should()
            .Contain("Yours truly,")
            .And.Contain("Madame, Monsieur,");
    }

    private static async Task<(ProgrammeId, SolicitationId, NoticeSummary)> Drafted(AStage stage)
    {
        var (call, _) = await stage.Decided();
        await stage.Sign(call);
        await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call));
        var drafted = await stage.Stage.Do(CasePeople.Lead, new ListNotices(call));
        await using var scope = stage.Scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<ISolicitations>().Find(call, default);
        return (found!.Programme, call, drafted.First(one => one.Content.Kind == NoticeKind.Regret));
    }

    private static Task Revise(AStage stage, ProgrammeId programme, LetterSlot slot, BilingualText text, int version) =>
        stage.Stage.Do(CasePeople.Lead, new ReviseTemplate(programme, NoticeKind.Regret, slot, text, version));

    private static async Task Send(AStage stage, SolicitationId call, NoticeId notice)
    {
        var read = (await stage.Stage.Do(CasePeople.Lead, new ListNotices(call))).Single(one => one.Id == notice);
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice, read.Version));
        await stage.Stage.Do(CasePeople.Approver, new ApproveNotice(call, notice, read.Version + 1));
        await stage.Stage.Do(CasePeople.Lead, new SendNotice(call, notice));
    }

    private static async Task<IEnumerable<Language>> Languages(
        AStage stage,
        string reader,
        SolicitationId call,
        NoticeSummary notice
    ) =>
        (await stage.Stage.Do(reader, new ListReports(call)))
            .Where(title => (title.Document, title.Bidder) == (ReportDocumentKind.Letter, notice.Bidder))
            .Select(title => title.Language);

    private static async Task<string> Read(AStage stage, SolicitationId call, NoticeSummary notice, Language language)
    {
        var file = await stage.Stage.Do(CasePeople.Lead, new RenderReport(call, Subject(notice, language)));
        return string.Join('\n', new PrintedReport(file.Content, language == Language.French).Blocks);
    }

    private static DocumentSubject Subject(NoticeSummary notice, Language language) =>
        new(
            ReportDocumentKind.Letter,
            language,
            notice.Region.Length == 0 ? null : notice.Region,
            notice.Bidder,
            Number: notice.Number
        );
}

using Procurement.Api.Application.Notices;
using Procurement.Domain.Messages;
using Procurement.Domain.People;
using Procurement.Infrastructure.Mail;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Application.Messages;

/// <summary>A letter that is sent is announced to its bidder's people, once, and says nothing outside the service.</summary>
public sealed class AnnouncedLetterTests
{
    private const string Second = "second-of-B1";

    private static readonly MailSettings Settings = new("procurement@example.ca", "https://example.ca", "", null);

    private AStage stage = null!;
    private SolicitationId call;

    [SetUp]
    public async Task Begin()
    {
        stage = new AStage();
        (call, _) = await stage.Decided();
        await stage.Enrol(CasePeople.Bidder("B1"));
        await stage.Enrol(CasePeople.Bidder("B2"), isActive: false);
        await stage.Enrol(Second, Language.French);
        var programme = Programme();
        await stage.Keep(provider =>
            provider
                .GetRequiredService<IDuties>()
                .Add(new Duty(new(Guid.NewGuid()), Second, Role.Bidder, new(programme), "B1", "test", default))
        );
    }

    [TearDown]
    public async Task End() => await stage.DisposeAsync();

    [Test]
    public async Task Everybody_who_acts_for_the_bidder_is_told_once_in_their_language_and_nobody_else()
    {
        stage.Connection.Run("UPDATE programmes SET policy = 'Service'");

        await stage.Notify(call);

        var waiting = await stage.Waiting();
        waiting
            .Select(one => (one.Recipient, one.Language, one.Kind))
            .Should()
            .Equal(
                (Mailboxes.AddressOf(CasePeople.Bidder("B1")), Language.English, MessageKind.LetterWaiting),
                (Mailboxes.AddressOf(Second), Language.French, MessageKind.LetterWaiting)
            );
        foreach (var notice in await stage.Stage.Do(CasePeople.Lead, new ListNotices(call)))
            (await stage.Code(CasePeople.Lead, new SendNotice(call, notice.Id))).Should().Be("notice.already-sent");
        (await stage.Waiting()).Should().HaveCount(2);
    }

    [Test]
    public async Task The_message_names_the_call_and_no_more()
    {
        stage.Connection.Run("UPDATE programmes SET policy = 'Service'");
        await stage.Notify(call);

        foreach (var message in await stage.Waiting())
        {
            using var mail = MessageText.Of(message, null, Settings);
            mail.Body.Should().Contain(message.Arguments[1]).And.Contain("https://example.ca/");
            var rest = mail.Body.Replace(message.Arguments[0], "").Replace(message.Arguments[1], "");
            rest.Should().NotMatchRegex(@"\d", "no figure leaves the service");
            rest.Should().NotContain("B1").And.NotContain(stage.File.Bidders[0].Name);
        }
    }

    [Test]
    public async Task Of_a_case_on_paper_nobody_is_told()
    {
        await stage.Notify(call);

        (await stage.Waiting()).Should().BeEmpty();
    }

    private ProgrammeId Programme()
    {
        using var command = stage.Connection.CreateCommand();
        command.CommandText = "SELECT id FROM programmes";
        return new ProgrammeId(Guid.Parse((string)command.ExecuteScalar()!));
    }
}

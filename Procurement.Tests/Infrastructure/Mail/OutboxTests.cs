using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Mail;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Infrastructure.Mail;

public sealed partial class OutboxTests
{
    [Test]
    public async Task A_message_outlives_a_mail_server_that_is_down_and_keeps_its_name()
    {
        await using var server = new AMailServer { IsDown = true };
        await using var host = new AccountsHost(
            ("Mail:Smtp:Host", "127.0.0.1"),
            ("Mail:Smtp:Port", $"{server.Port}"),
            ("Mail:Smtp:Tls", "false")
        );
        var id = await Add(host, "Eve", "secret-of-the-link");
        await Until(host, message => message.Tries > 0 && server.TurnedAway > 0);
        server.Taken.Should().BeEmpty();
        server.IsDown = false;
        (await Send(host)).Should().Be(0, "it waits before it tries again");
        host.Clock.Now += OutboxRun.PauseAfter(0);
        await Send(host);
        await Until(host, message => message.SentAt != null);
        server.Taken.Should().ContainSingle();
        server.Taken[0].Should().Contain($"Message-ID: <{id}@").And.Contain("To: eve@example.ca");
        Letters.BodyOf(server.Taken[0]).Should().Contain("secret-of-the-link");
        host.Clock.Now += TimeSpan.FromDays(1);
        (await Send(host)).Should().Be(0, "it is sent once");
    }

    [Test]
    public async Task The_secret_of_a_link_is_protected_and_gone_once_it_was_sent()
    {
        await using var host = new AccountsHost();
        await Add(host, "Eve", "secret-of-the-link");
        (await Row(host)).Link.Should().NotContain("secret-of-the-link");
        await host.LettersTo("eve@example.ca");
        (await Row(host)).Link.Should().BeNull();
    }

    [Test]
    public async Task A_message_of_an_act_that_was_refused_is_never_sent()
    {
        await using var host = new AccountsHost();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
            await work.Begin(default);
            scope.ServiceProvider.GetRequiredService<IOutbox>().Send(Message("Eve", null));
            await work.Abandon(null, default);
        }
        (await Send(host)).Should().Be(0);
        Directory.Exists(host.MailFolder).Should().BeFalse();
    }

    [TestCase(Language.English, "Hello Ève")]
    [TestCase(Language.French, "Bonjour Ève")]
    public void Every_message_is_plain_text_in_its_readers_language(Language language, string greeting)
    {
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            using var mail = MessageText.Of(Waiting(kind, language, "Ève"), "secret", Settings);
            mail.Body.Should().StartWith(greeting);
            mail.IsBodyHtml.Should().BeFalse();
            mail.Subject.Should().NotBeNullOrWhiteSpace();
            Placeholder().IsMatch(mail.Body + mail.Subject).Should().BeFalse();
        }
    }

    [Test]
    public void A_line_break_in_an_argument_begins_no_header()
    {
        using var mail = MessageText.Of(
            Waiting(MessageKind.Invitation, Language.English, "Eve\r\nBcc: all@example.ca"),
            null,
            Settings
        );
        mail.Bcc.Should().BeEmpty();
        mail.To.Should().ContainSingle();
        mail.Subject.Should().NotContain("\n");
        FluentActions
            .Invoking(() =>
                MessageText.Of(
                    Waiting(MessageKind.Invitation, Language.English, "Eve", "eve@example.ca\r\nBcc: all@example.ca"),
                    null,
                    Settings
                )
            )
            .Should()
            .Throw<FormatException>();
    }

    [TestCase(0, 1)]
    [TestCase(3, 8)]
    [TestCase(9, 360)]
    [TestCase(1000, 360)]
    public void The_pause_doubles_up_to_six_hours(int tries, int minutes) =>
        OutboxRun.PauseAfter(tries).Should().Be(TimeSpan.FromMinutes(minutes));

    private static MailSettings Settings { get; } = new("procurement@example.ca", "https://example.ca", "", null);

    private static OutboxMessage Waiting(
        MessageKind kind,
        Language language,
        string name,
        string to = "e@example.ca"
    ) =>
        new()
        {
            Id = new(Guid.NewGuid()),
            Kind = kind,
            Recipient = to,
            Language = language,
            Arguments = [name, "CFP-1", "December 1, 2026"],
            MadeAt = default,
        };

    private static OutgoingMessage Message(string name, string? link) =>
        new(new(Guid.NewGuid()), MessageKind.Invitation, "eve@example.ca", Language.English, [name], link);

    private static async Task<Guid> Add(AccountsHost host, string name, string link)
    {
        var message = Message(name, link);
        await host.Keep(provider => provider.GetRequiredService<IOutbox>().Send(message));
        return message.Id.Value;
    }

    private static async Task<int> Send(AccountsHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxRun>().Send(default);
    }

    private static async Task<OutboxMessage> Row(AccountsHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ProcurementContext>();
        return await context.Set<OutboxMessage>().AsNoTracking().SingleAsync();
    }

    /// <summary>The service sends by itself; the test waits for what it asks of it.</summary>
    private static async Task Until(AccountsHost host, Predicate<OutboxMessage> holds)
    {
        for (var i = 0; i < 200 && !holds(await Row(host)); i++)
            await Task.Delay(50);
        holds(await Row(host)).Should().BeTrue();
    }

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();
}

using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Procurement.Api.Application.Notices;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Mail;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Infrastructure.Mail;

/// <summary>A process that is killed in the middle of a mailing: after the restart every letter has left once.</summary>
public sealed class KilledMailingTests
{
    private static readonly string[] Bidders = ["B1", "B2", "B3"];

    [TestCase(MailingProcess.Kept)]
    [TestCase(MailingProcess.Delivered)]
    public async Task Every_letter_leaves_once_over_a_kill(string after)
    {
        using var database = new PlayedDatabase();
        using var mail = new MailFolder();
        var call = await Begin(database);
        await Kill(database, mail, after);
        var atTheKill = mail.Messages;

        await using var stage = MailingProcess.On(database.Location);
        var waiting = (await stage.Waiting()).Count(one => one.SentAt is null);
        waiting.Should().BePositive("it was killed before everything had left");
        await new LetterRun(stage.Scopes, NullLogger<LetterRun>.Instance).Run(default);
        stage.Now = MailingProcess.After + OutboxRun.PauseAfter(0);
        while (await MailingProcess.Deliver(stage, new FolderDelivery(mail.Path)) > 0) { }

        (await stage.Waiting()).Should().HaveCount(Bidders.Length).And.OnlyContain(one => one.SentAt != null);
        mail.Messages.Should().HaveCount(Bidders.Length);
        atTheKill.Except(mail.Messages).Should().BeEmpty("what had left is not sent under another name");
        var shown = await stage.Stage.Do(CasePeople.Lead, new ShowMailing(call));
        (shown.Letters, shown.Sent, shown.HeldBack.Count).Should().Be((Bidders.Length, Bidders.Length, 0));
        (await stage.Stage.Do(CasePeople.Lead, new ListNotices(call))).Should().OnlyContain(one => one.SentAt != null);
        mail.Recipients.Should().OnlyHaveUniqueItems().And.HaveCount(Bidders.Length);
    }

    private static async Task<SolicitationId> Begin(PlayedDatabase database)
    {
        await using var stage = new AStage(file: database.Location);
        var (call, _) = await stage.Decided();
        foreach (var bidder in Bidders)
            await stage.Enrol(CasePeople.Bidder(bidder));
        using (var connection = new SqliteConnection(SqliteOptions.ConnectionText(database.Location)))
        {
            connection.Open();
            connection.Run("UPDATE programmes SET policy = 'Service'");
        }
        await stage.Sign(call);
        await stage.ApprovedLetters(call);
        await stage.Stage.Do(CasePeople.Lead, new SendLetters(call));
        return call;
    }

    private static async Task Kill(PlayedDatabase database, MailFolder mail, string after)
    {
        var arguments = new[] { typeof(MailingProcess).Assembly.Location, database.Location.Path, mail.Path };
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string? line;
        do line = await process.StandardOutput.ReadLineAsync();
        while (line is not null && line != after);
        process.Kill();
        await process.WaitForExitAsync();
        line.Should().Be(after, "it was alive until then");
    }
}

using Microsoft.EntityFrameworkCore;
using Procurement.Domain.People;
using Procurement.Infrastructure.Mail;

namespace Procurement.Tests.Infrastructure.Upkeep;

/// <summary>An administrator is told what has to be seen to, and nothing of any competition.</summary>
public sealed class ServiceHealthTests
{
    private static readonly (string, string)[] NobodyListens =
    [
        ("Mail:Smtp:Host", "127.0.0.1"),
        ("Mail:Smtp:Port", "1"),
    ];

    [Test]
    public async Task Messages_that_reach_nobody_without_a_mail_server_are_seen_to()
    {
        await using var host = new AccountsHost();
        var found = await Found(await Administrator(host));
        found["mailServer"].Should().BeFalse();
        found["messages"].Should().BeTrue();
        found["heads"].Should().BeTrue();
    }

    [Test]
    public async Task A_message_that_was_not_taken_three_times_is_seen_to()
    {
        await using var host = new AccountsHost(NobodyListens);
        var administrator = await Administrator(host);
        (await Found(administrator))["mailServer"].Should().BeTrue();
        await Invite(administrator);
        (await Found(administrator))["messages"].Should().BeTrue("it was just made");
        await using (var scope = host.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<ProcurementContext>()
                .Set<OutboxMessage>()
                .ExecuteUpdateAsync(row => row.SetProperty(message => message.Tries, 3));
        (await Found(administrator))["messages"].Should().BeFalse();
    }

    [Test]
    public async Task Heads_that_cannot_leave_the_database_are_seen_to()
    {
        await using var host = new AccountsHost(("Record:Heads", "/nowhere/heads.jsonl"));
        var administrator = await Administrator(host);
        await Invite(administrator);
        for (var look = 0; look < 100 && (await Found(administrator))["heads"]; look++)
            await Task.Delay(20);
        (await Found(administrator))["heads"].Should().BeFalse();
    }

    private static Task<HttpClient> Administrator(AccountsHost host) =>
        host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));

    private static async Task Invite(HttpClient administrator) =>
        (
            await administrator.PostAsJsonAsync(
                "/api/v1/invitations",
                new
                {
                    name = "Eve Example",
                    email = "eve@example.ca",
                    language = "English",
                    duties = Array.Empty<object>(),
                }
            )
        ).EnsureSuccessStatusCode();

    private static async Task<Dictionary<string, bool>> Found(HttpClient administrator)
    {
        var answer = await administrator.GetFromJsonAsync<JsonElement>("/api/v1/service");
        answer.GetProperty("version").GetString().Should().NotBeEmpty();
        return answer
            .GetProperty("parts")
            .EnumerateArray()
            .ToDictionary(
                part => part.GetProperty("part").GetString()!,
                part => part.GetProperty("isWell").GetBoolean()
            );
    }
}

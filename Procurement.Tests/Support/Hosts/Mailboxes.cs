using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Mail;

namespace Procurement.Tests.Support.Hosts;

/// <summary>Accounts for the people of a stage, and what is written to them.</summary>
internal static class Mailboxes
{
    /// <summary>Gives a person an account, so that they can be written to.</summary>
    public static Task Enrol(
        this AStage stage,
        string person,
        Language language = Language.English,
        bool isActive = true
    ) =>
        stage.Keep(provider =>
        {
            var details = new PersonDetails(person, AddressOf(person), language);
            var account = new Account(person, details, DateTimeOffset.UnixEpoch);
            if (isActive)
                account.Activate();
            provider.GetRequiredService<IAccounts>().Add(account);
        });

    public static string AddressOf(string person) =>
        string.Concat(person.Where(char.IsAsciiLetterOrDigit)) + "@example.ca";

    /// <summary>What waits to be sent, by recipient.</summary>
    public static async Task<List<OutboxMessage>> Waiting(this AStage stage)
    {
        await using var context = stage.Get<PooledDbContextFactory<SqliteProcurementContext>>().CreateDbContext();
        return await context.Set<OutboxMessage>().AsNoTracking().OrderBy(one => one.Recipient).ToListAsync();
    }
}

/// <summary>Secrets that are not protected: nothing in these tests has one.</summary>
internal sealed class OpenSecrets : ISecrets
{
    public string Protect(string secret) => secret;

    public string Reveal(string kept) => kept;
}

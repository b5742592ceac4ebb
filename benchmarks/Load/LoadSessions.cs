using Microsoft.Extensions.DependencyInjection;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Benchmarks.Load;

/// <summary>Accounts with sessions, without the slow hash of a password.</summary>
internal static class LoadSessions
{
    /// <summary>Begins a session; the first of a person makes the account.</summary>
    /// <returns>Its secret: a bearer's token, or what the browser's cookie holds.</returns>
    public static async Task<string> Begin(
        IServiceProvider services,
        string person,
        DateTimeOffset now,
        SessionKind kind = SessionKind.Bearer
    )
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var token = SecretToken.Draw(provider.GetRequiredService<IRandomness>());
        var work = provider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        var accounts = provider.GetRequiredService<IAccounts>();
        if (await accounts.Find(person, default) is null)
        {
            var account = new Account(person, new("Somebody", $"{person}@example.ca", Language.English), now);
            account.Activate();
            accounts.Add(account);
        }
        provider
            .GetRequiredService<ISessions>()
            .Add(new Session(new(Guid.CreateVersion7()), person, kind, token, "load", hasFactor: false, now));
        await work.Commit(
            new RecordedAct
            {
                Act = "Load",
                Person = "load",
                At = now,
            },
            default
        );
        return token.Text;
    }
}

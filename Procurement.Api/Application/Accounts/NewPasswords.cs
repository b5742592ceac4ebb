using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>What every change of a password brings with it: all sessions end, and the person is told.</summary>
internal sealed class NewPasswords(
    IPasswords passwords,
    ISessions sessions,
    IOutbox outbox,
    IIdentifiers identifiers,
    TimeProvider clock
)
{
    /// <summary>Sets a checked password.</summary>
    public async Task Set(Account account, string password, CancellationToken cancellation)
    {
        await passwords.Set(account.Id, password, cancellation);
        await sessions.EndAll(account.Id, clock.GetUtcNow(), cancellation);
        outbox.Send(account.MessageOf(MessageKind.PasswordChanged, identifiers));
    }
}

internal static class SessionEnds
{
    /// <summary>Ends every session of an account.</summary>
    public static async Task EndAll(
        this ISessions sessions,
        string account,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        foreach (var session in await sessions.Living(account, now, cancellation))
            session.End(now);
    }
}

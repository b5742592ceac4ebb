using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Messages to a person who has an account.</summary>
internal static class AccountMessages
{
    /// <summary>A message in the person's language, their name first among its arguments.</summary>
    public static OutgoingMessage MessageOf(
        this Account account,
        MessageKind kind,
        IIdentifiers identifiers,
        string? link = null
    ) => new(new MessageId(identifiers.Next()), kind, account.Email, account.Language, [account.Name], link);
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Messages;

/// <summary>A message to one person, kept with the act that causes it and sent afterwards.</summary>
/// <param name="Id">Identifier; names the message also to the mail server, so that a second delivery can be told.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Recipient">The address.</param>
/// <param name="Language">The recipient's language.</param>
/// <param name="Arguments">What the sentences of its kind need: the recipient's name first.</param>
/// <param name="File">The document whose kept file goes along; null: none.</param>
/// <param name="Link">What the address in the message ends with; kept protected, and only until it is sent.</param>
public sealed record OutgoingMessage(
    MessageId Id,
    MessageKind Kind,
    string Recipient,
    Language Language,
    IReadOnlyList<string> Arguments,
    string? Link = null,
    IssuedDocumentId? File = null
);

/// <summary>What a message says; its sentences stand in the Messages words under the same name.</summary>
public enum MessageKind
{
    /// <summary>To somebody who is to have an account; holds the link.</summary>
    Invitation,

    /// <summary>To somebody who has an account and was given a role.</summary>
    RoleGiven,

    /// <summary>To somebody who asked for a new password; holds the link.</summary>
    PasswordReset,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>Sign-in is barred for a while after too many wrong tries.</summary>
    SignInBarred,

    /// <summary>The second factor was added or taken away.</summary>
    SecondFactorChanged,

    /// <summary>A letter on a call is there for the reader's bidder.</summary>
    LetterWaiting,

    /// <summary>The reader's bidder is invited to a call.</summary>
    CallInvitation,

    /// <summary>Sheets of the reader's are not handed in.</summary>
    SheetsMissing,

    /// <summary>The same, where it was said until when.</summary>
    SheetsDue,

    /// <summary>Something happened in a panel that the reader has to know.</summary>
    PanelNotice,
}

/// <summary>Keeps messages in the transaction of the act that causes them; a sender delivers them afterwards.</summary>
public interface IOutbox
{
    /// <summary>Keeps a message; it is sent once the act is kept, and never when the act is refused.</summary>
    void Send(OutgoingMessage message);
}

using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Localization;

namespace Procurement.Infrastructure.Mail;

/// <summary>Writes a message in its recipient's language, in plain text.</summary>
internal static class MessageText
{
    private static readonly ResourcePair Messages = new(typeof(MessageText).Assembly, "Messages");

    /// <summary>The message; its address and subject are single lines, whatever its arguments say.</summary>
    /// <param name="message">As it is kept.</param>
    /// <param name="link">Its secret, in clear; null: none.</param>
    /// <param name="settings">Sender and beginning of addresses.</param>
    public static MailMessage Of(OutboxMessage message, string? link, MailSettings settings)
    {
        var words = Messages.In(message.Language);
        // The name, where to go on, and what else the kind needs.
        object[] arguments = [message.Arguments[0], AddressOf(message, link, settings), .. message.Arguments.Skip(1)];
        var subject = string.Format(CultureInfo.InvariantCulture, words[$"{message.Kind}.Subject"], arguments);
        var mail = new MailMessage(new MailAddress(settings.Sender), new MailAddress(message.Recipient))
        {
            Subject = string.Concat(subject.Select(one => char.IsControl(one) ? ' ' : one)),
            SubjectEncoding = Encoding.UTF8,
            Body = string.Format(CultureInfo.InvariantCulture, words[$"{message.Kind}.Body"], arguments),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        mail.Headers.Add("Message-ID", $"<{message.Id.Value}@{new MailAddress(settings.Sender).Host}>");
        mail.Headers.Add("Content-Language", message.Language == Language.French ? "fr-CA" : "en-CA");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    /// <summary>Name of the file that goes along: a word and the reference of the call, without what a name may not
    /// hold.</summary>
    public static string FileName(OutboxMessage message)
    {
        var reference = message.Arguments.Count > 1 ? message.Arguments[1] : "";
        var safe = string.Concat(reference.Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-'));
        return $"{(message.Language == Language.French ? "lettre" : "letter")}-{safe}.pdf";
    }

    /// <summary>Where the recipient goes on.</summary>
    private static string AddressOf(OutboxMessage message, string? link, MailSettings settings)
    {
        var language = message.Language == Language.French ? "fr" : "en";
        var page =
            message.Kind != MessageKind.PasswordReset ? "invitation"
            : message.Language == Language.French ? "mot-de-passe"
            : "password";
        return link is null ? $"{settings.Links}/{language}" : $"{settings.Links}/{language}/{page}?token={link}";
    }
}

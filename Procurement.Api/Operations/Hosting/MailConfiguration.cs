using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Api.Operations.Hosting;

/// <summary>How messages leave, as the settings say it.</summary>
internal static class MailConfiguration
{
    private const string DefaultSender = "procurement@localhost.localdomain";

    /// <summary>By SMTP where a server is named; else as files in a folder, which is beside the database unless one is
    /// named.</summary>
    public static MailSettings Of(IConfiguration settings, DatabaseLocation database)
    {
        var mail = settings.GetSection("Mail");
        var smtp = mail.GetSection("Smtp");
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database.Path))!, "mail");
        return new MailSettings(
            Sender: mail["Sender"] ?? DefaultSender,
            Links: (settings["Service:Address"] ?? ListenAddress.Local).TrimEnd('/'),
            Folder: mail["Folder"] ?? beside,
            Smtp: smtp["Host"] is { Length: > 0 } host
                ? new SmtpSettings(
                    host,
                    smtp.GetValue("Port", 587),
                    smtp.GetValue("Tls", true),
                    smtp["User"],
                    smtp["Password"]
                )
                : null
        );
    }
}

using System.Net.Mail;

namespace Procurement.Infrastructure.Mail;

/// <summary>As a file that mail programs open, named after the message: a second delivery replaces the first.</summary>
internal sealed class FolderDelivery(string folder) : IMailDelivery
{
    public async Task Deliver(MailMessage message, Guid id, CancellationToken cancellation)
    {
        Prepare(folder);
        // Whole or not at all: it is written under another name first.
        var drop = Directory.CreateDirectory(Path.Combine(Path.GetFullPath(folder), $".{id}"));
        try
        {
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = drop.FullName,
            };
            await client.SendMailAsync(message, cancellation);
            File.Move(drop.GetFiles().Single().FullName, Path.Combine(folder, $"{id}.eml"), overwrite: true);
        }
        finally
        {
            drop.Delete(recursive: true);
        }
    }

    /// <summary>Messages hold links that let somebody in, so only the owner reads the folder.</summary>
    private static void Prepare(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }
}

namespace Procurement.Infrastructure.Mail;

/// <summary>How messages leave.</summary>
/// <param name="Sender">The address that they come from.</param>
/// <param name="Links">What the addresses in them begin with, without a slash at the end.</param>
/// <param name="Folder">Where they are laid down as files where there is no mail server.</param>
/// <param name="Smtp">The mail server, or null.</param>
public sealed record MailSettings(string Sender, string Links, string Folder, SmtpSettings? Smtp);

/// <summary>A mail server.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port; 587 is where messages are handed in.</param>
/// <param name="Tls">Whether nothing is said before STARTTLS; only a server on the same machine can do without.</param>
/// <param name="User">Name to sign in with; null: none.</param>
/// <param name="Password">Password to sign in with.</param>
public sealed record SmtpSettings(string Host, int Port, bool Tls, string? User, string? Password);

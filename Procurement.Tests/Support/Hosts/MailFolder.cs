namespace Procurement.Tests.Support.Hosts;

/// <summary>A folder that takes the place of a mail server.</summary>
internal sealed class MailFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement-mail-");

    public string Path => System.IO.Path.Combine(folder.FullName, "mail");

    /// <summary>Names of the messages, which are their identifiers.</summary>
    public IReadOnlyList<string> Messages =>
        Directory.Exists(Path)
            ? [.. Directory.GetFiles(Path, "*.eml").Select(System.IO.Path.GetFileName).Order()!]
            : [];

    /// <summary>To whom each is written.</summary>
    public IReadOnlyList<string> Recipients =>
        [
            .. Messages
                .SelectMany(name => File.ReadAllLines(System.IO.Path.Combine(Path, name)))
                .Where(line => line.StartsWith("To: ", StringComparison.Ordinal)),
        ];

    public void Dispose() => folder.Delete(recursive: true);
}

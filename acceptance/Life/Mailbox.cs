using System.Text;
using System.Text.RegularExpressions;

namespace Procurement.Acceptance.Life;

/// <summary>The folder in which the service lays down what it would send.</summary>
internal static partial class Mailbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The link in the newest letter to an address, once it is there.</summary>
    public static async Task<Uri> LinkFor(string folder, string email)
    {
        for (var end = DateTime.UtcNow + Patience; ; await Task.Delay(100))
            if (Newest(folder, email) is { } letter && Link.Match(BodyOf(letter)) is { Success: true } link)
                return new Uri(link.Value);
            else if (DateTime.UtcNow > end)
                throw new AssertionException($"No letter came to {email}.");
    }

    private static string? Newest(string folder, string email) =>
        Directory.Exists(folder)
            ? Directory
                .GetFiles(folder, "*.eml")
                .Order()
                .Select(File.ReadAllText)
                .LastOrDefault(letter => letter.Contains($"To: {email}", StringComparison.OrdinalIgnoreCase))
            : null;

    private static string BodyOf(string letter) =>
        Encoding.UTF8.GetString(
            Convert.FromBase64String(letter[(letter.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Trim())
        );

    [GeneratedRegex(@"https?://\S+token=[\w-]+")]
    private static partial Regex Link { get; }
}

using Procurement.Api.Pages.Accounts;

namespace Procurement.Tests.Pages.Accounts;

/// <summary>People read where they are signed in, not what a browser sends.</summary>
public sealed class ClientNameTests
{
    private const string Resembling = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";

    [TestCase($"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {Resembling} Edg/130.0.0.0", "Edge, Windows")]
    [TestCase($"Mozilla/5.0 (Linux; Android 10; K) {Resembling}", "Chrome, Android")]
    [TestCase($"Mozilla/5.0 (X11; Linux x86_64) {Resembling}", "Chrome, Linux")]
    [TestCase("Mozilla/5.0 (Macintosh; Intel Mac OS X 14.7; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox, macOS")]
    [TestCase(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
        "Safari, iPhone"
    )]
    [TestCase("curl/8.9.1", "curl/8.9.1")]
    [TestCase("", "")]
    public void A_browser_and_its_system_are_named(string sent, string named) => ClientName.Of(sent).Should().Be(named);
}

using System.Text.RegularExpressions;

namespace Procurement.Acceptance.Support;

/// <summary>A service on its first day, before its first administrator, who is a person with a password.</summary>
internal static partial class FirstDay
{
    public const string Name = "Ada Administrator";
    private const string Email = "ada@example.ca";
    private const string Password = "correct horse battery staple";

    /// <summary>Makes the account with the code that the service prints.</summary>
    public static async Task Begin(IPage page, ServiceProcess site)
    {
        await page.GotoAsync("/en/first-administrator");
        Code.IsMatch(site.Said).Should().BeTrue("the service prints it: {0}", site.Said);
        await page.FillAsync("#Code", Code.Match(site.Said).Value);
        await page.FillAsync("#Name", Name);
        await page.FillAsync("#Email", Email);
        await page.FillAsync("#Password", Password);
        await page.Leave(() => page.ClickAsync("main form button"));
        (await page.Refused()).Should().BeNull();
    }

    /// <summary>Signs in on the page that asks for it.</summary>
    public static async Task SignIn(IPage page)
    {
        await page.FillAsync("#Email", Email);
        await page.FillAsync("#Password", Password);
        await page.Leave(() => page.ClickAsync("main form button"));
    }

    [GeneratedRegex(@"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b")]
    private static partial Regex Code { get; }
}

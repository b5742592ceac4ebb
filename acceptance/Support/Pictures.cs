namespace Procurement.Acceptance.Support;

/// <summary>Pictures of pages, for people to look at, in the folder that the environment names; without one, none.</summary>
internal static class Pictures
{
    public const string Setting = "PICTURES";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Setting);

    public static async Task Take(IPage page, string name)
    {
        if (Folder is { Length: > 0 })
            await page.ScreenshotAsync(
                new() { Path = Path.Combine(SourceTree.Root, Folder, name + ".png"), FullPage = true }
            );
    }
}

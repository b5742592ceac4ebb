namespace Procurement.Acceptance.Support;

/// <summary>Pictures of pages, for people to look at, in the folder that the environment names; without one, none.</summary>
internal static class Pictures
{
    public const string Setting = "PICTURES";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Setting);

    /// <summary>Takes a page as it is before a desk, a tablet and a telephone, and on the tablet in the dark.</summary>
    public static async Task Take(IPage page, string name)
    {
        if (Folder is not { Length: > 0 })
            return;
        foreach (var width in new[] { Device.Telephone, Device.Tablet, Device.Desk })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Save($"{name}-{width}");
            if (width != Device.Tablet)
                continue;
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Save($"{name}-dark");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        Task Save(string file) =>
            page.ScreenshotAsync(
                new() { Path = Path.Combine(SourceTree.Root, Folder!, file + ".png"), FullPage = true }
            );
    }
}

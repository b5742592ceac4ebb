namespace Procurement.Acceptance.Support;

/// <summary>The screen and the settings before which a person sits.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="HasScript">Whether scripts run.</param>
/// <param name="Locale">The browser's first language.</param>
internal sealed record Device(
    int Width = Device.Desk,
    ColorScheme Scheme = ColorScheme.Light,
    bool HasScript = true,
    string Locale = "en-CA"
)
{
    public const int Desk = 1280;
    public const int Tablet = 768;
    public const int Telephone = 360;

    /// <summary>A window of 1280 pixels enlarged to 400 %.</summary>
    public const int Enlarged = 320;

    /// <summary>Opens a browser in which nobody is signed in.</summary>
    public async Task<IBrowserContext> Open(string address)
    {
        var context = await Chromium.Browser.NewContextAsync(
            new()
            {
                BaseURL = address,
                ViewportSize = new() { Width = Width, Height = 900 },
                ColorScheme = Scheme,
                JavaScriptEnabled = HasScript,
                Locale = Locale,
                TimezoneId = "America/Toronto",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(15_000);
        return context;
    }
}

namespace Procurement.Api.Pages.Accounts;

/// <summary>What a browser sends of itself, as people call it.</summary>
internal static class ClientName
{
    // In this order: most browsers also name those that they resemble.
    private static readonly (string Sign, string Name)[] browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] systems =
    [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>"Firefox, Windows"; what is not known stays as it was sent.</summary>
    public static string Of(string sent) =>
        Name(browsers, sent) is { } browser && Name(systems, sent) is { } system ? $"{browser}, {system}" : sent;

    private static string? Name((string Sign, string Name)[] known, string sent) =>
        known.FirstOrDefault(one => sent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}

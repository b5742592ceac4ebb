namespace Procurement.Acceptance.Support;

/// <summary>The tree that these tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>Its first folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>The service, built as these tests were.</summary>
    public static string Program =>
        Path.Combine(
            Root,
            "Procurement.Api",
            Path.GetRelativePath(Own, AppContext.BaseDirectory),
            "Procurement.Api.dll"
        );

    /// <summary>The folder of styles and scripts.</summary>
    public static string Styles => Path.Combine(Root, "Procurement.Api", "wwwroot");

    private static string Own => Path.Combine(Root, "acceptance");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Procurement.sln above these tests.");
        return folder.FullName;
    }
}

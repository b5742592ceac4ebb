using System.Xml.Linq;

namespace Procurement.Tests.Api.Localization;

/// <summary>The resource files of the repository, as they are written.</summary>
internal static class KeptSentences
{
    public static string Repository { get; } = FindRepository();

    /// <summary>Every pair of resource files, without language and ending.</summary>
    public static IEnumerable<string> Pairs =>
        Directory
            .GetFiles(Repository, "*.en.resx", SearchOption.AllDirectories)
            .Where(path => !IsBuilt(path))
            .Select(path => Path.GetRelativePath(Repository, path[..^".en.resx".Length]));

    public static Dictionary<string, string> Of(string pair, string language) =>
        XDocument
            .Load(Path.Combine(Repository, $"{pair}.{language}.resx"))
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    public static bool IsBuilt(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

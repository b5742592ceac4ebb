namespace Procurement.Tests.Architecture.Reading;

/// <summary>The source tree that these tests were built from.</summary>
internal static partial class SourceTree
{
    private static readonly string[] Made =
    [
        "bin",
        "obj",
        ".git",
        "TestResults",
        "node_modules",
        "BenchmarkDotNet.Artifacts",
    ];

    private static readonly string Root = FindRoot();

    /// <summary>The C# files of a project; what tools generate left out.</summary>
    public static IReadOnlyList<SourceFile> CodeOf(string project) =>
        [.. FilesUnder(project, "*.cs").Where(file => !file.Path.Contains("/Migrations/"))];

    /// <summary>Every file under a folder whose name fits; the root is the empty folder.</summary>
    public static IEnumerable<SourceFile> FilesUnder(string folder, string pattern) =>
        from path in Paths(Path.Combine(Root, folder), pattern)
        select new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

    /// <summary>The text of one file, its path from the root of the tree.</summary>
    public static SourceFile Read(string path) => new(path, File.ReadAllText(Path.Combine(Root, path)));

    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|\"{3}.*?\"{3}|@\"([^"]|"")*\"|\"(\\.|[^"\\\n])*\"|'(\\.|[^'\\])+'""",
        RegexOptions.Singleline
    )]
    internal static partial Regex CommentsAndLiterals { get; }

    private static IEnumerable<string> Paths(string folder, string pattern) =>
        Directory
            .EnumerateFiles(folder, pattern)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(inner => !Made.Contains(Path.GetFileName(inner)))
                    .SelectMany(inner => Paths(inner, pattern))
            )
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Procurement.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the source tree.");
    }
}

namespace Procurement.Tests.Support.Cases;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("procurement-tests-").FullName;

    public string Root { get; }

    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Writes a file and says where it is.</summary>
    public string With(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], content);
        return this[path];
    }

    /// <summary>Every file below a folder with its bytes, by path; empty where there is no such folder.</summary>
    public SortedDictionary<string, string> Files(string path) =>
        Directory.Exists(this[path])
            ? new(
                Directory
                    .GetFiles(this[path], "*", SearchOption.AllDirectories)
                    .ToDictionary(
                        file => Path.GetRelativePath(this[path], file),
                        file =>
                            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))
                    ),
                StringComparer.Ordinal
            )
            : [];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

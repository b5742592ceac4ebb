namespace Procurement.Api.Operations.Cases;

/// <summary>
/// Writes all files of a case or none: they are written beside their place first, and moved there when every one is
/// whole.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    // All that a case may leave in its folder; what stands there besides is the user's own.
    private static readonly string[] Outputs = ["result.json", "record.jsonl", "reports"];

    private readonly string target;
    private readonly string partial;

    private OutputFolder(string target, string partial)
    {
        this.target = target;
        this.partial = partial;
    }

    /// <summary>Prepares a folder that need not exist yet.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputFolder Prepare(string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        // On the same file system as its place, or the move would be a copy.
        var parent = Directory.Exists(full) ? full : Existing(Path.GetDirectoryName(full)!);
        var partial = Path.Combine(parent, $".{Path.GetFileName(full)}.{Environment.ProcessId}.partial");
        if (File.Exists(full))
            throw new IOException(full);
        Directory.CreateDirectory(partial);
        return new OutputFolder(full, partial);
    }

    /// <summary>Writes one file, not yet in its place.</summary>
    /// <param name="path">Path below the folder, with strokes.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string path, byte[] content)
    {
        var file = Path.Combine(partial, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    /// <summary>
    /// Moves everything to its place; what an earlier run left there is replaced, and goes where this one has nothing
    /// in its stead: old reports beside a newer result would contradict it.
    /// </summary>
    public void Commit()
    {
        Directory.CreateDirectory(target);
        foreach (var output in Outputs)
            Remove(Path.Combine(target, output));
        foreach (var entry in Directory.EnumerateFileSystemEntries(partial))
            Directory.Move(entry, Path.Combine(target, Path.GetFileName(entry)));
    }

    /// <summary>Removes what was not moved.</summary>
    public void Dispose()
    {
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
    }

    private static void Remove(string place)
    {
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        else
            File.Delete(place);
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? throw new IOException(folder);
        return folder;
    }
}

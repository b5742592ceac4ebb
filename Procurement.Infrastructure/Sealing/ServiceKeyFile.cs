using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Sealing;

/// <summary>The file that holds the service's own key: outside the database, readable by this user only. Whoever has it
/// and a copy of the database reads the technical envelopes; without it nobody does, so it is backed up, and apart.</summary>
/// <param name="Path">Path of the file; its folder need not exist yet.</param>
public sealed record ServiceKeyFile(string Path)
{
    /// <summary>The setting that names another file.</summary>
    public const string Setting = "Keys:File";

    private const string FirstLine = "procurement service key 1";

    /// <summary>In a folder of its own beside the database file: a copy of the database does not take it along.</summary>
    public static ServiceKeyFile Beside(DatabaseLocation database)
    {
        var file = System.IO.Path.GetFullPath(database.Path);
        return new(
            System.IO.Path.Combine(
                System.IO.Path.GetDirectoryName(file)!,
                "keys",
                System.IO.Path.GetFileNameWithoutExtension(file) + ".key"
            )
        );
    }

    /// <summary>Reads the key; where there is no file, draws one and makes it. Two that start together end with the same
    /// key.</summary>
    /// <exception cref="IOException">The file does not hold a key, or others than its owner may read it.</exception>
    public ServiceKey Open(IRandomness randomness)
    {
        if (!File.Exists(Path))
            Make(randomness);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path) & ~OwnersOnly) != 0)
            throw new IOException($"Others than its owner may read it: {Path}");
        var key = Read();
        try
        {
            return new ServiceKey(key, randomness);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private byte[] Read()
    {
        var lines = File.ReadAllLines(Path);
        if (lines is [FirstLine, { Length: 2 * ServiceKey.Length } hex, ..] && hex.All(char.IsAsciiHexDigit))
            return Convert.FromHexString(hex);
        throw new IOException($"It holds no key of this service: {Path}");
    }

    /// <summary>Written whole under another name and then put in its place, so that nobody reads half a key.</summary>
    private void Make(IRandomness randomness)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnersOnly | UnixFileMode.UserExecute);
            options.UnixCreateMode = OwnersOnly;
        }
        Span<byte> key = stackalloc byte[ServiceKey.Length];
        randomness.Fill(key);
        var partial = $"{Path}.{Environment.ProcessId}.partial";
        using (var file = new FileStream(partial, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes($"{FirstLine}\n{Convert.ToHexStringLower(key)}\n"));
            file.Flush(flushToDisk: true);
        }
        CryptographicOperations.ZeroMemory(key);
        try
        {
            File.Move(partial, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(partial);
        }
    }
}

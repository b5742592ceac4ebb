using System.Buffers.Binary;

namespace Procurement.Tests.Support.Cases;

/// <summary>A price that looks like nothing else, in every form in which it might be lying about.</summary>
internal sealed class Canary(int cents)
{
    public string Price { get; } = FormattableString.Invariant($"{cents / 100}.{cents % 100:00}");

    private IEnumerable<byte[]> Forms
    {
        get
        {
            string[] texts =
            [
                Price,
                Price.Replace('.', ','),
                FormattableString.Invariant($"{cents}"),
                FormattableString.Invariant($"{cents / 100:N0}"),
                Convert.ToBase64String(Encoding.UTF8.GetBytes(Price)).TrimEnd('=')[..^1],
                Convert.ToHexString(Encoding.UTF8.GetBytes(Price)),
                Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Price)),
            ];
            foreach (var text in texts)
            {
                yield return Encoding.UTF8.GetBytes(text);
                yield return Encoding.Unicode.GetBytes(text);
            }
            var number = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(number, cents);
            yield return [.. number];
            yield return [.. number.Reverse()];
        }
    }

    public bool IsIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var form in Forms)
            if (bytes.IndexOf(form) >= 0)
                return true;
        return false;
    }

    /// <summary>Files directly in a folder that hold it; those that somebody else keeps are skipped, and empty ones: a pipe
    /// among the temporary files says that it is empty, and reading it would wait for its writer.</summary>
    public IEnumerable<string> FilesWithIt(string folder, DateTime since)
    {
        foreach (var entry in new DirectoryInfo(folder).GetFiles().Where(entry => entry.LastWriteTimeUtc >= since))
        {
            if (!entry.Exists || entry.Length == 0)
                continue;
            var path = entry.FullName;
            byte[] bytes;
            try
            {
                using var file = new FileStream(
                    path,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.ReadWrite | FileShare.Delete
                );
                using var copy = new MemoryStream();
                file.CopyTo(copy);
                bytes = copy.ToArray();
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                continue;
            }
            if (IsIn(bytes))
                yield return Path.GetFileName(path);
        }
    }
}

using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>The record as a file has it, one entry a line.</summary>
internal static class FileSource
{
    /// <summary>The entries.</summary>
    /// <exception cref="FormatException">A line has another form; the message is its number.</exception>
    public static IEnumerable<KeptEntry> Read(string path)
    {
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (index == 0 && line != RecordLines.Format)
                throw new FormatException("1");
            if (index > 0)
                yield return Entry(line, index + 1);
        }
    }

    private static KeptEntry Entry(string line, int number)
    {
        try
        {
            var (entry, salt, payload) = RecordLines.Read(line);
            return new KeptEntry(entry, salt, payload);
        }
        catch (FormatException)
        {
            throw new FormatException(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}

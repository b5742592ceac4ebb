using System.Globalization;
using System.Text;

namespace Procurement.Infrastructure.Exchange;

/// <summary>Names of files and folders made from identifiers, safe on any file system.</summary>
/// <remarks>Source: cases/FORMAT.md, the command: each byte outside A–Z a–z 0–9 - _ is written %XX.</remarks>
public static class FileNames
{
    /// <summary>The identifier as a name: "CFP/1 é" is "CFP%2F1%20%C3%A9".</summary>
    public static string Encode(string identifier)
    {
        var name = new StringBuilder(identifier.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(identifier))
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_')
                name.Append((char)unit);
            else
                name.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        return name.ToString();
    }
}

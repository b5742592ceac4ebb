using System.Globalization;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>Makes names that a workbook takes: at most 31 characters, none of them reserved, none twice.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Reserved = "[]:*?/\\'";

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name as near to the wish as may be.</summary>
    public string Take(string wish)
    {
        var plain = string.Concat(wish.Select(one => IsPlain(one) ? one : '-')).Trim();
        plain = Cut(plain.Length == 0 ? "-" : plain, Longest);
        var name = plain;
        for (var number = 2; !taken.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" {number}");
            name = Cut(plain, Longest - end.Length) + end;
        }
        return name;
    }

    private static bool IsPlain(char one) => !char.IsControl(one) && !char.IsSurrogate(one) && !Reserved.Contains(one);

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd();
}

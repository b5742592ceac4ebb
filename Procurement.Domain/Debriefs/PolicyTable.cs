using System.Collections.Immutable;
using System.Globalization;

namespace Procurement.Domain.Debriefs;

/// <summary>Reads DisclosurePolicies.txt. A word that it does not know is a mistake in the table, and nothing is told under
/// a table with mistakes.</summary>
internal static class PolicyTable
{
    private const string File = "DisclosurePolicies.txt";
    private const string None = "-";

    public static ImmutableArray<DisclosurePolicy> Read()
    {
        using var stream = typeof(PolicyTable).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">A row is not as the table's own head says.</exception>
    public static ImmutableArray<DisclosurePolicy> Read(string table) =>
        [
            .. table
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(line => Row([.. line.Split('|').Select(cell => cell.Trim())])),
        ];

    private static DisclosurePolicy Row(string[] cells) =>
        cells is [var name, var told, var days, var standstill, var letter, var own, var winner, var others]
            ? new()
            {
                Name = name,
                IsUnasked = told switch
                {
                    "unasked" => true,
                    "on-request" => false,
                    _ => throw new FormatException($"{name}: {told}"),
                },
                Days = days == None ? null : Number(days),
                StandstillWorkingDays = Number(standstill),
                InLetter = Words("Own", letter),
                Allowed = [.. Words("Own", own), .. Words("Winner", winner), .. Words("Others", others)],
            }
            : throw new FormatException(string.Join(" | ", cells));

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>"adjusted-price" of the group "Winner" is WinnerAdjustedPrice.</summary>
    private static ImmutableArray<Disclosable> Words(string group, string cell) =>
        [
            .. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    Enum.TryParse<Disclosable>(group + word.Replace("-", ""), ignoreCase: true, out var what)
                        ? what
                        : throw new FormatException($"{group}: {word}")
                )
                .Order(),
        ];
}

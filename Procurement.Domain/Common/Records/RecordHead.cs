using System.Globalization;

namespace Procurement.Domain.Common.Records;

/// <summary>Where a chain of the record stands: whoever has one can tell whether everything before it is still the same.
/// Written <c>NUMBER:HASH</c>.</summary>
/// <param name="Number">Number of the newest entry; 0: there is none.</param>
/// <param name="Hash">Its SHA-256, 64 lower-case hexadecimal digits; of an empty chain zeros.</param>
public readonly record struct RecordHead(long Number, string Hash)
{
    /// <summary>Of a chain without entries: what its first one names as the hash before it.</summary>
    public static RecordHead Empty { get; } = new(0, new string('0', HashLength));

    private const int HashLength = 64;

    /// <summary>Reads <c>NUMBER:HASH</c>, with or without blanks; null: it is none.</summary>
    public static RecordHead? Read(string text) =>
        string.Concat(text.Where(one => !char.IsWhiteSpace(one))).Split(':')
            is [var number, { Length: HashLength } hash]
        && hash.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f')
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            ? new RecordHead(parsed, hash)
            : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");
}

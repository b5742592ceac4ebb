using System.Globalization;
using System.Text;

namespace Procurement.Domain.Common.Records;

/// <summary>
/// Writes JSON as RFC 8785 asks: names sorted by UTF-16 code unit, no blanks, only those characters escaped that must
/// be. It has no numbers: exact decimals are strings.
/// </summary>
public static class CanonicalJson
{
    /// <summary>Stands for null where that is said and not left out.</summary>
    public static readonly object Null = new();

    /// <summary>
    /// The text of a value: a string, true or false, a list (any sequence), an object (pairs of name and value) or
    /// <see cref="Null"/>. A property whose value is null is left out.
    /// </summary>
    public static string Of(object value)
    {
        var json = new StringBuilder();
        Write(value, json);
        return json.ToString();
    }

    private static void Write(object value, StringBuilder json)
    {
        switch (value)
        {
            case string text:
                Quote(text, json);
                break;
            case bool flag:
                json.Append(flag ? "true" : "false");
                break;
            case { } none when ReferenceEquals(none, Null):
                json.Append("null");
                break;
            case IEnumerable<KeyValuePair<string, object?>> properties:
                Between(
                    '{',
                    properties
                        .Where(property => property.Value is not null)
                        .OrderBy(p => p.Key, StringComparer.Ordinal),
                    '}',
                    json,
                    Property
                );
                break;
            case IEnumerable<object> items:
                Between('[', items, ']', json, Write);
                break;
            default:
                throw new ArgumentException($"No canonical form: {value.GetType()}", nameof(value));
        }
    }

    private static void Property(KeyValuePair<string, object?> property, StringBuilder json)
    {
        Quote(property.Key, json);
        json.Append(':');
        Write(property.Value!, json);
    }

    private static void Between<T>(
        char open,
        IEnumerable<T> items,
        char close,
        StringBuilder json,
        Action<T, StringBuilder> write
    )
    {
        json.Append(open);
        foreach (var (i, item) in items.Index())
        {
            if (i > 0)
                json.Append(',');
            write(item, json);
        }
        json.Append(close);
    }

    private static void Quote(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var unit in text)
            _ = unit switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => json.Append(unit),
            };
        json.Append('"');
    }
}

using System.Globalization;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>How the record writes what a column holds: the text that the database keeps, whole numbers in decimal, bytes
/// by their digest.</summary>
internal static class RecordedValue
{
    public static string Of(Guid id) => id.ToString().ToUpperInvariant();

    /// <summary>The form of a value; null is said.</summary>
    public static object Of(object? value) =>
        value switch
        {
            null or DBNull => CanonicalJson.Null,
            string text => text,
            Guid id => Of(id),
            bool yes => yes ? "1" : "0",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            byte[] bytes => "sha256:" + Digest.Of(bytes),
            int or long or short or byte => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"The record has no form for {value.GetType()}."),
        };
}

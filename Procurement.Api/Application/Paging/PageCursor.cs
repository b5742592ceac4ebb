using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Paging;

/// <summary>
/// Where a page begins: after the item of a key. A cursor carries that key and a mark of the question that it was given
/// for, so that another question refuses it; it is no secret and gives no access, since the question is asked anew.
/// </summary>
public sealed class PageCursor
{
    private const int MarkBytes = 8;
    private readonly byte[] mark;

    private PageCursor(byte[] mark, int limit, string? afterKey)
    {
        this.mark = mark;
        Limit = limit;
        AfterKey = afterKey;
    }

    /// <summary>Key of the last item of the page before, as <see cref="Page"/> was given it; null: from the beginning. It
    /// comes from the client: compare with it, never trust it.</summary>
    public string? AfterKey { get; }

    /// <summary>How many items to read: one more than wanted, which shows whether any follow.</summary>
    public int Take => Limit + 1;

    private int Limit { get; }

    /// <summary>Where the page of a question begins. Refuses page.limit-out-of-range, page.cursor-unknown.</summary>
    public static Outcome<PageCursor> Of(IPaged query)
    {
        const int Most = 200;
        if (query.Limit is < 1 or > Most)
            return new Refusal("page.limit-out-of-range", Most);
        var mark = MarkOf(query);
        if (query.After is not { } after)
            return new PageCursor(mark, query.Limit, null);
        return Read(after) is { } bytes && bytes.AsSpan(0, MarkBytes).SequenceEqual(mark)
            ? new PageCursor(mark, query.Limit, Encoding.UTF8.GetString(bytes.AsSpan(MarkBytes)))
            : new Refusal("page.cursor-unknown");
    }

    /// <summary>The page of what was read.</summary>
    /// <param name="read">At most <see cref="Take"/> items, in order.</param>
    /// <param name="key">The key that the order ends with.</param>
    public Page<T> Page<T>(IReadOnlyList<T> read, Func<T, string> key) =>
        read.Count <= Limit ? new Page<T>(read, null) : new Page<T>([.. read.Take(Limit)], Write(key(read[Limit - 1])));

    private string Write(string key) => WebEncoders.Base64UrlEncode([.. mark, .. Encoding.UTF8.GetBytes(key)]);

    private static byte[]? Read(string text)
    {
        try
        {
            var bytes = WebEncoders.Base64UrlDecode(text);
            return bytes.Length >= MarkBytes && Utf8.IsValid(bytes.AsSpan(MarkBytes)) ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] MarkOf(IPaged query)
    {
        var asked =
            from property in query.GetType().GetProperties()
            where property.Name is not (nameof(IPaged.After) or nameof(IPaged.Limit))
            orderby property.Name
            select $"{property.Name}={Convert.ToString(property.GetValue(query), CultureInfo.InvariantCulture)}";
        var text = $"{query.GetType().Name}\n{string.Join('\n', asked)}";
        return SHA256.HashData(Encoding.UTF8.GetBytes(text))[..MarkBytes];
    }
}

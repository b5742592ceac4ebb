using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>The ETag of what is read: its version, which If-Match sends back, a point, and a mark of the content, because
/// what is shown may change while its version stays.</summary>
internal static class EntityVersion
{
    private const int MarkBytes = 9;

    /// <summary>The one version that If-Match names, or null.</summary>
    public static int? Of(HttpRequest request)
    {
        if (request.Headers.IfMatch is not [['"', .. var tag, '"']])
            return null;
        return int.TryParse(tag.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
    }

    /// <summary>The tag of a content in a version.</summary>
    public static string Tag(int version, ReadOnlySpan<byte> content) =>
        $"\"{version}.{Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, MarkBytes))}\"";

    /// <summary>Whether the client says that it has this already.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Tag == tag);
}

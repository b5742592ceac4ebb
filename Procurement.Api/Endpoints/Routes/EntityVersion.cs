using System.Globalization;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>The version of what is changed, as the ETag of what was read carries it: <c>"7"</c>, or <c>"7.…"</c>.</summary>
internal static class EntityVersion
{
    /// <summary>The one version that If-Match names, or null.</summary>
    public static int? Of(HttpRequest request)
    {
        if (request.Headers.IfMatch is not [['"', .. var tag, '"']])
            return null;
        return int.TryParse(tag.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
    }
}

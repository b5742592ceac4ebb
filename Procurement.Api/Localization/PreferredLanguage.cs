using Microsoft.Net.Http.Headers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Localization;

/// <summary>The language that a browser or client asks for.</summary>
internal static class PreferredLanguage
{
    /// <summary>Of Accept-Language, the best liked that the service speaks; English where there is none.</summary>
    public static Language Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked))
            return Language.English;
        return asked
                .Where(one => one.Quality is not 0)
                .OrderBy(one => one, StringWithQualityHeaderValueComparer.QualityComparer)
                .Reverse()
                .Select(one => Languages.Read(one.Value.Value?.Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(language => language is not null)
            ?? Language.English;
    }
}

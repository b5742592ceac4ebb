using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Frame;

/// <summary>The language of a page: the first part of its address, else what the browser likes.</summary>
internal static class PageLanguage
{
    /// <summary>The language.</summary>
    public static Language Of(HttpContext context)
    {
        var first = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return Languages.Read(first) ?? PreferredLanguage.Of(context.Request);
    }
}

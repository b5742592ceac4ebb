using Procurement.Api.Security;

namespace Procurement.Api.Pages.Session;

/// <summary>The cookie that carries a session's secret: to this host only, over TLS only, and to no script.</summary>
internal static class SessionCookie
{
    /// <summary>Gives it to the browser; it goes when the browser closes.</summary>
    public static void Give(HttpResponse response, string token) =>
        response.Cookies.Append(Sessions.Cookie, token, Terms());

    /// <summary>Takes it back.</summary>
    public static void Take(HttpResponse response) => response.Cookies.Delete(Sessions.Cookie, Terms());

    // Lax: a link in a message opens the page that it names.
    private static CookieOptions Terms() =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };
}

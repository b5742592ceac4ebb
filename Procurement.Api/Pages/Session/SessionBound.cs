using Microsoft.AspNetCore.Antiforgery;
using Procurement.Api.Security;

namespace Procurement.Api.Pages.Session;

/// <summary>A form made in one session is not taken in another; one made before sign-in is.</summary>
internal sealed class SessionBound : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => Of(context);

    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        additionalData.Length == 0 || additionalData == Of(context);

    private static string Of(HttpContext context) =>
        context.RequestServices.GetRequiredService<Caller>().Session is { } session ? $"{session.Value:N}" : "";
}

using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Procurement.Api.Pages.Session;

/// <summary>Forms that came after their session had ended: what was typed travels, protected, through the pages of the
/// sign-in, and is shown to be sent once more. Nothing of it is stored, and no secret is taken along.</summary>
internal sealed class KeptForms(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);
    private static readonly string[] Dropped = ["once", "__RequestVerificationToken"];

    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("Pages.KeptForms")
        .ToTimeLimitedDataProtector();

    /// <summary>Whether a form may be kept: it was sent by a page of this service, and is no upload.</summary>
    public static bool MayKeep(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true
        && request.Headers["Sec-Fetch-Site"] switch
        {
            // Pages that tell nobody where they are send their forms with the origin "null": what the browser itself says
            // of both ends decides.
            [var site] => site == "same-origin",
            _ => request.Headers.Origin is not [var origin] || origin == $"{request.Scheme}://{request.Host}",
        };

    /// <summary>Keeps what a request sent, for the page that is shown next.</summary>
    public void Keep(HttpContext context, IFormCollection form)
    {
        var fields = form.Where(field => !Dropped.Contains(field.Key) && !IsSecret(field.Key))
            .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
        var kept = new KeptForm(context.Request.Path + context.Request.QueryString, fields);
        Carry(context, protector.Protect(JsonSerializer.Serialize(kept), Life));
    }

    /// <summary>Hands what is kept on to the page that is shown next.</summary>
    public static void Carry(HttpContext context, string? kept) => context.Items[typeof(KeptForm)] = kept;

    /// <summary>What was handed on, protected; null: nothing.</summary>
    public static string? Of(HttpContext context) => context.Items[typeof(KeptForm)] as string;

    /// <summary>The form; null: there is none, or it is too old.</summary>
    public KeptForm? Open(string? kept)
    {
        if (string.IsNullOrEmpty(kept))
            return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(kept));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static bool IsSecret(string field) =>
        field.Contains("pass", StringComparison.OrdinalIgnoreCase)
        || field.Contains("code", StringComparison.OrdinalIgnoreCase)
        // A price is typed in the act of submitting, and waits nowhere.
        || field.Contains("price", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A form that was kept.</summary>
/// <param name="Address">Where it is sent to.</param>
/// <param name="Fields">What was typed, by field.</param>
internal sealed record KeptForm(string Address, IReadOnlyDictionary<string, string[]> Fields);

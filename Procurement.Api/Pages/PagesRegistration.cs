using Microsoft.AspNetCore.Antiforgery;
using Procurement.Api.Endpoints;
using Procurement.Api.Localization;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Session;

namespace Procurement.Api.Pages;

/// <summary>The web pages: English under /en, French under /fr.</summary>
internal static class PagesRegistration
{
    /// <summary>Adds the pages.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services
            .AddRazorPages()
            .AddRazorPagesOptions(pages =>
            {
                pages.Conventions.Add(new TwoLanguageRoutes());
                // LocalizedPage checks it: what was typed into a form that comes too late is kept.
                pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute());
            });
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "forms";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<IAntiforgeryAdditionalDataProvider, SessionBound>();
        services.AddSingleton<KeptForms>();
        services.AddScoped<PageDoor>();
        services.AddScoped<DocumentIntake>();
    }

    /// <summary>Maps the pages, what they lead to download or listen to, their style sheet and scripts; the bare address leads to the reader's language.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
            }
        );
        app.MapGet(
                "/",
                (HttpRequest request) => TypedResults.Redirect(FrameAddresses.Start.In(PreferredLanguage.Of(request)))
            )
            .ExcludeFromDescription();
        app.MapReports();
        app.MapDocumentPages();
        app.MapConsensusLive();
        app.MapRazorPages();
        app.MapDemo();
        app.MapSpreadsheetDownloads();
        app.MapRecordDownloads();
    }
}

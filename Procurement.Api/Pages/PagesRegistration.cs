using Procurement.Api.Localization;

namespace Procurement.Api.Pages;

/// <summary>The web pages, which until people can sign in exist on a developer's machine only.</summary>
internal static class PagesRegistration
{
    /// <summary>Adds the pages.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services
            .AddRazorPages()
            .AddRazorPagesOptions(pages =>
            {
                pages.Conventions.AddPageRoute("/Competitions/Ranking", PageAddresses.EnglishRanking);
                pages.Conventions.AddPageRoute("/Competitions/Ranking", PageAddresses.FrenchRanking);
            });
    }

    /// <summary>Maps the pages and their style sheet; the bare address leads to the reader's language.</summary>
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
                (HttpRequest request) => TypedResults.Redirect(PageAddresses.Start(PreferredLanguage.Of(request)))
            )
            .ExcludeFromDescription();
        app.MapRazorPages();
    }
}

using Procurement.Api.Endpoints;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Api.Pages;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Security;

if (CommandLine.Calls(args))
    return await CommandLine.Run(args);
return await Serve(args);

// Apart, so that a verb loads nothing of the web server.
static async Task<int> Serve(string[] settings)
{
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory }
    );
    if (!await builder.PrepareDatabase())
        return ExitStatus.Trouble;
    builder.ListenLocallyUnlessTold();
    builder.AddHost();
    builder.Services.AddPages();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseSessions();
    app.UsePageInstead();
    app.UseRouting();
    app.MapHealth();
    app.MapOpenApi();
    app.MapApi();
    app.MapPages();
    await app.IssueFirstCode();
    app.SayWhereToGo();
    await app.RunAsync();
    return 0;
}

using Procurement.Api.Operations.CommandLine;

if (CommandLine.Calls(args))
    return await CommandLine.Run(args);
return await Serve(args);

// Apart, so that a verb loads nothing of the web server.
static async Task<int> Serve(string[] settings)
{
    var builder = WebApplication.CreateBuilder(settings);
    var app = builder.Build();
    await app.RunAsync();
    return 0;
}

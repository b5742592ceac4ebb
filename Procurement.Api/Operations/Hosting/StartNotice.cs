using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Procurement.Api.Localization;
using Procurement.Api.Operations.CommandLine;

namespace Procurement.Api.Operations.Hosting;

/// <summary>Says in one line, once the service listens, where to go.</summary>
internal static class StartNotice
{
    /// <summary>To the start page, in the language of the shell.</summary>
    public static void SayWhereToGo(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
            if (addresses?.Addresses.FirstOrDefault() is not { } address)
                return;
            var language = CommandLanguage.OfShell(Environment.GetEnvironmentVariable);
            var words = VerbConsole.In(language, Console.Out, Console.Error).Words;
            Console.WriteLine(words.Say("Serving", $"{address.TrimEnd('/')}/{Languages.CodeOf(language)}"));
        });
}

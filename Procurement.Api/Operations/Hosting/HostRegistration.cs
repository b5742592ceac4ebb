using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Procurement.Api.Application;
using Procurement.Api.Endpoints.Descriptions;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Demo;
using Procurement.Api.Operations.Demo.Start;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Accounts;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Persistence.Sqlite;
using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Sealing;
using Procurement.Infrastructure.Spreadsheets.ScoreSheets;
using Procurement.Infrastructure.Upkeep;

namespace Procurement.Api.Operations.Hosting;

/// <summary>Registers what the service is made of, beside the use cases.</summary>
internal static class HostRegistration
{
    /// <summary>Clock, identifiers, reader, database and renderer.</summary>
    public static void AddHost(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(rules => (rules.ValidateOnBuild, rules.ValidateScopes) = (true, true));
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IIdentifiers, TimeOrderedIdentifiers>();
        services.AddSingleton<IRandomness, SystemRandomness>();
        services.AddReporting();
        services.AddSingleton<IOfflineSheets, OfflineSheets>();
        services.AddPersistence(builder.Database());
        var heads = ServiceDatabase.HeadsOf(builder.Configuration, builder.Database());
        services.AddSingleton(_ => new HeadsFile(heads));
        services.AddSealing(ServiceDatabase.KeyOf(builder.Configuration, builder.Database()));
        services.AddAccounts(builder.Database(), MailConfiguration.Of(builder.Configuration, builder.Database()));
        services.AddUpkeep(builder.Database());
        services.AddTryLimits(builder.Configuration);
        services.AddSingleton(_ => new DemoMarking(DemoMark.IsOn(builder.Database())));
        services.AddSingleton<IDemoEntrance, DemoEntrance>();
        services.AddSingleton(_ => DemoNotes.Beside(builder.Database()));
        services.AddSingleton<FirstCodeNotice>();
        services.AddScoped<SignInDoor>();
        services.AddScoped<PasskeyDoor>();
        services.AddApplication();
        services.AddHostedService<LetterRun>();
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>());
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.AddExactForms();
        });
        services.Configure<WebEncoderOptions>(web =>
            web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
    }

    /// <summary>Brings the database to this version before anything is served; a real service refuses the demo's.</summary>
    /// <returns>Whether the service may start; if not, it has said why.</returns>
    public static async Task<bool> PrepareDatabase(this WebApplicationBuilder builder)
    {
        var location = builder.Database();
        var isDevelopment = builder.Environment.IsDevelopment();
        var language = CommandLanguage.OfShell(Environment.GetEnvironmentVariable);
        var console = VerbConsole.In(language, Console.Out, Console.Error);
        if (ServiceDatabase.IsBarred(location, isDevelopment))
        {
            await console.Error.WriteLineAsync(console.Words.Say("Trouble.DemoFile", location.Path));
            return false;
        }
        var keys = ServiceDatabase.KeyOf(builder.Configuration, location);
        try
        {
            keys.Open(new SystemRandomness());
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Trouble.KeyFile", keys.Path));
            return false;
        }
        if (isDevelopment && !File.Exists(location.Path))
            await console.Out.WriteLineAsync(console.Words.Say("Demo.Making", location.Path));
        try
        {
            await ServiceDatabase.Prepare(location, keys, isDevelopment, CancellationToken.None);
            return true;
        }
        catch (Exception trouble) when (trouble is DbException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Words.Say("Trouble.Database", location.Path));
            return false;
        }
    }

    private static DatabaseLocation Database(this WebApplicationBuilder builder) =>
        ServiceDatabase.Of(builder.Configuration, builder.Environment.IsDevelopment());
}

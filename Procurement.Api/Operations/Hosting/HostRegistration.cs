using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using Procurement.Api.Application;
using Procurement.Api.Endpoints;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Reporting;

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
        services.AddSingleton<IReportRenderer, PdfReportRenderer>();
        services.AddSingleton<ICurrentPerson>(
            builder.Environment.IsDevelopment() ? new DevelopmentReader() : new NobodySignedIn()
        );
        services.AddPersistence(DatabaseLocation.From(builder.Configuration));
        services.AddApplication();
        services.AddProblemDetails();
        services.AddOpenApi("v1");
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.AddExactForms();
        });
        services.Configure<WebEncoderOptions>(web =>
            web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
    }
}

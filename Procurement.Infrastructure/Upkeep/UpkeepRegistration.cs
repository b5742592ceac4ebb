using Microsoft.Extensions.DependencyInjection;
using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Upkeep;

/// <summary>Registers what looks after the service itself.</summary>
public static class UpkeepRegistration
{
    /// <summary>Its health; needs the database, the file of heads and how messages leave.</summary>
    public static IServiceCollection AddUpkeep(this IServiceCollection services, DatabaseLocation location) =>
        services.AddScoped<IServiceHealth>(provider => new ServiceHealth(
            provider.GetRequiredService<ProcurementContext>(),
            location,
            provider.GetRequiredService<HeadsFile>(),
            provider.GetRequiredService<MailSettings>()
        ));
}

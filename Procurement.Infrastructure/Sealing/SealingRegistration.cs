using Microsoft.Extensions.DependencyInjection;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>Registers how envelopes are sealed.</summary>
public static class SealingRegistration
{
    /// <summary>Seals for the service: its key from the file, passphrases stretched in full.</summary>
    public static IServiceCollection AddSealing(this IServiceCollection services, ServiceKeyFile file) =>
        services
            .AddSingleton<IServiceKey>(provider => file.Open(provider.GetRequiredService<IRandomness>()))
            .AddSealing(Stretching.Full);

    /// <summary>Seals for a case on a database thrown away: every key comes from its randomness and nothing is
    /// stretched.</summary>
    public static IServiceCollection AddPaperSealing(this IServiceCollection services) =>
        services
            .AddSingleton<IServiceKey>(provider => ServiceKey.Drawn(provider.GetRequiredService<IRandomness>()))
            .AddSealing(Stretching.None);

    private static IServiceCollection AddSealing(this IServiceCollection services, Stretching stretching) =>
        services
            .AddSingleton(stretching)
            .AddSingleton<ISealing, EnvelopeSealing>()
            .AddSingleton<IShareVault, ShareVault>();
}

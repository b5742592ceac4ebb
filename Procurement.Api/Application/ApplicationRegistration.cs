using AutoMapper;
using MediatR;
using Procurement.Api.Application.Pipeline;

namespace Procurement.Api.Application;

/// <summary>Registers the use cases and what stands around each of them.</summary>
internal static class ApplicationRegistration
{
    /// <summary>Adds the mediator, every handler, and the pipeline: permission first, then the transaction.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<Reports.CallRecords>();
        services.AddSingleton<AutoMapper.IConfigurationProvider>(_ => ReadModelMaps.Create());
        services.AddScoped<IMapper, Mapper>(provider => new Mapper(
            provider.GetRequiredService<AutoMapper.IConfigurationProvider>(),
            provider.GetRequiredService
        ));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(PermissionBehavior<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));
        foreach (var type in typeof(ApplicationRegistration).Assembly.GetTypes())
        {
            if (type is not { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
                continue;
            foreach (var contract in type.GetInterfaces())
            {
                if (contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                    services.AddTransient(contract, type);
            }
        }
        return services;
    }
}

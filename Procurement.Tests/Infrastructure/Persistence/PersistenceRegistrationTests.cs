using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Who asks for a port gets one.</summary>
public sealed class PersistenceRegistrationTests
{
    [Test]
    public void Every_port_is_registered()
    {
        using var database = new ThrowAwayDatabase();
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddSingleton<IIdentifiers, TimeOrderedIdentifiers>()
            .AddSingleton<IOutbox, NoOutbox>()
            .AddPersistence(database);
        using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
        );
        using var scope = provider.CreateScope();

        var ports = typeof(Aggregate)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.GetMethods().Any(method => method.Name == "Add"));

        ports.Should().HaveCountGreaterThan(8);
        foreach (var port in ports.Append(typeof(IUnitOfWork)).Append(typeof(IReadContext)))
            scope.ServiceProvider.GetService(port).Should().NotBeNull(port.Name);
    }
}

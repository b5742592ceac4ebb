using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Tests.Support.Hosts;

/// <summary>The service as it starts, on a database of the test's own.</summary>
internal sealed class ServiceHost(DatabaseLocation database, string environment) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting(DatabaseLocation.Setting, database.Path);
    }

    /// <summary>A client that does not follow where it is sent.</summary>
    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
}

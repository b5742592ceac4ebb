using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

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

    /// <summary>Sends a request for which nobody is signed in, past the doors.</summary>
    public async Task<Outcome<T>> Ask<T>(IRequest<Outcome<T>> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}

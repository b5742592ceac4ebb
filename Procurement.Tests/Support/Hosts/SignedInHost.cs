using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Operations.Cases;
using Procurement.Api.Security;
using Procurement.Infrastructure.Persistence;
using Stage = Procurement.Api.Operations.Cases.Stage;

namespace Procurement.Tests.Support.Hosts;

/// <summary>The service on a database of the test's own, with a clock that the test sets; who is signed in stands in a
/// header.</summary>
internal sealed class SignedInHost : IAsyncDisposable
{
    private const string Header = "Test-Person";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly WebApplicationFactory<Program> host;

    public SignedInHost(DateTimeOffset now)
    {
        Clock.Now = now;
        var location = new DatabaseLocation(Path.Combine(folder.FullName, "procurement.db"));
        host = new ServiceHost(location, "Production").WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddSingleton<TimeProvider>(Clock).AddSingleton<IStartupFilter>(new SignIn())
            )
        );
        Stage = new Stage(host.Services.GetRequiredService<IServiceScopeFactory>(), default);
    }

    public CaseClock Clock { get; } = new();

    public Stage Stage { get; }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public HttpClient As(string person)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Add(Header, person);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private sealed class SignIn : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        if (context.Request.Headers[Header] is [{ } person])
                            context.RequestServices.GetRequiredService<Caller>().Is(person);
                        return rest(context);
                    }
                );
                next(app);
            };
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Acceptance.Support;

/// <summary>The service as in Production, empty, on a port of this machine, with a clock that can be put forward: what
/// takes a procurement months is lived in a minute. Only the clock and the cost of hashing a password differ.</summary>
internal sealed class ClockedSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");

    public ClockedSite()
    {
        UseKestrel(0);
        StartServer();
    }

    public TravelClock Clock { get; } = new();

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public string MailFolder => Path.Combine(folder.FullName, "mail");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // A program that was built and not published finds its styles in the tree.
        builder.UseWebRoot(SourceTree.Styles);
        builder.UseSetting(DatabaseLocation.Setting, Path.Combine(folder.FullName, "procurement.db"));
        builder.UseSetting("Mail:Folder", MailFolder);
        // Everybody sits at one address here, and months pass in a minute.
        builder.UseSetting("Accounts:TriesPerAddress", "100000");
        builder.UseSetting("Accounts:TriesPerAccount", "100000");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 100);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}

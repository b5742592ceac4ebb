namespace Procurement.Api.Operations.Hosting;

/// <summary>Where the service listens: on this machine only, until the settings say otherwise.</summary>
internal static class ListenAddress
{
    /// <summary>The address where none is set.</summary>
    public const string Local = "http://localhost:5080";

    /// <summary>Listens on <see cref="Local"/> unless an address is set in any of the usual ways.</summary>
    public static void ListenLocallyUnlessTold(this WebApplicationBuilder builder)
    {
        string[] settings = [WebHostDefaults.ServerUrlsKey, "http_ports", "https_ports"];
        var isTold =
            settings.Any(setting => !string.IsNullOrEmpty(builder.Configuration[setting]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isTold)
            builder.WebHost.UseUrls(Local);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Procurement.Api.Security;

namespace Procurement.Tests.Support.Hosts;

/// <summary>The service in Production on a database of the test's own; who sends a request is who a header names.</summary>
internal sealed class SignedInHost(DatabaseLocation database, Action<IServiceCollection>? change = null)
    : WebApplicationFactory<Program>
{
    private const string Header = "X-Test-Person";

    /// <summary>A client of a person; null: of nobody who is signed in.</summary>
    public HttpClient As(string? person)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (person is not null)
            client.DefaultRequestHeaders.Add(Header, person);
        return client;
    }

    public static HttpRequestMessage Post(string path, string body, string? key = null) =>
        Request(HttpMethod.Post, path, body, ("Idempotency-Key", key));

    public static HttpRequestMessage Request(
        HttpMethod method,
        string path,
        string? body,
        params ReadOnlySpan<(string Name, string? Value)> headers
    )
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    /// <summary>The code of the refusal, or the answer itself where it is none.</summary>
    public static async Task<string> CodeOf(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return System.Text.Json.Nodes.JsonNode.Parse(text)?["code"]?.GetValue<string>() ?? text;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting(DatabaseLocation.Setting, database.Path);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Door>());
        builder.ConfigureTestServices(services => change?.Invoke(services));
    }

    private sealed class Door : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        if (context.Request.Headers.TryGetValue(Header, out var person))
                            context.RequestServices.GetRequiredService<Caller>().Is(person.ToString());
                        return rest(context);
                    }
                );
                next(app);
            };
    }
}

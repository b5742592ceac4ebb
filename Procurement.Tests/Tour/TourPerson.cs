using System.Net.Http.Headers;
using Procurement.Api.Endpoints.Json;

namespace Procurement.Tests.Tour;

/// <summary>Somebody at their own device, who signs in with a password whenever the session is over.</summary>
internal sealed class TourPerson(AccountsHost host, string id, string name, string email)
{
    private static readonly JsonSerializerOptions Exact = Forms();

    private readonly HttpClient device = host.Nobody();

    public string Id => id;

    public string Name => name;

    public string Email => email;

    public async Task<JsonElement> Get(string path) => Json(await Bytes(path));

    public Task<byte[]> Bytes(string path) => Done(HttpMethod.Get, path, null, null);

    public async Task<JsonElement> Post(string path, object? body = null, string? tag = null) =>
        Json(await Done(HttpMethod.Post, path, Form(body), tag));

    public async Task<JsonElement> Put(string path, object body, string? tag = null) =>
        Json(await Done(HttpMethod.Put, path, Form(body), tag));

    /// <summary>Sends a file.</summary>
    public async Task<JsonElement> Upload(string path, byte[] file) =>
        Json(await Done(HttpMethod.Post, path, () => new ByteArrayContent(file), null));

    /// <summary>The tag of what is read, to be sent back as If-Match.</summary>
    public async Task<string> Tag(string path) => $"{(await Send(HttpMethod.Get, path, null, null)).Headers.ETag}";

    /// <summary>The code with which a request is refused.</summary>
    public async Task<string> Refusal(string path, object body)
    {
        var answer = await Send(HttpMethod.Post, path, Form(body), null);
        answer.IsSuccessStatusCode.Should().BeFalse(path);
        return Json(await answer.Content.ReadAsByteArrayAsync()).GetProperty("code").GetString()!;
    }

    private async Task<byte[]> Done(HttpMethod method, string path, Func<HttpContent>? content, string? tag)
    {
        using var answer = await Send(method, path, content, tag);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode
            ? body
            : throw new AssertionException(
                $"{name}: {method} {path}: {(int)answer.StatusCode} {Encoding.UTF8.GetString(body)}"
            );
    }

    private async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        Func<HttpContent>? content,
        string? tag
    )
    {
        var answer = await Once();
        if (answer.StatusCode != HttpStatusCode.Unauthorized)
            return answer;
        var token = await host.TokenOf(email, AccountsActs.Password);
        device.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Once();

        Task<HttpResponseMessage> Once()
        {
            var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = content?.Invoke() };
            if (tag is not null)
                request.Headers.TryAddWithoutValidation("If-Match", tag);
            if (method == HttpMethod.Post)
                request.Headers.Add("Idempotency-Key", $"{Guid.NewGuid()}");
            return device.SendAsync(request);
        }
    }

    private static Func<HttpContent>? Form(object? body)
    {
        if (body is null)
            return null;
        var text = JsonSerializer.Serialize(body, Exact);
        return () => new StringContent(text, Encoding.UTF8, "application/json");
    }

    private static JsonSerializerOptions Forms()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.AddExactForms();
        return options;
    }

    private static JsonElement Json(byte[] body) => body.Length == 0 ? default : JsonDocument.Parse(body).RootElement;
}

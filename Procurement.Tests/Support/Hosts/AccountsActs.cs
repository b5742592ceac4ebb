using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Security;

namespace Procurement.Tests.Support.Hosts;

/// <summary>What a test does again and again with accounts.</summary>
internal static class AccountsActs
{
    public const string Password = "correct horse battery staple";

    /// <summary>The code that the service prints when it starts.</summary>
    public static async Task<string> FirstCode(this AccountsHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsTheOperator("operator");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new IssueFirstCode())).Value;
    }

    /// <summary>Signs in and hands back the token.</summary>
    public static async Task<string> TokenOf(this AccountsHost host, string email, string password)
    {
        var answer = await host.SignIn(email, password);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    public static Task<HttpResponseMessage> SignIn(this AccountsHost host, string email, string password) =>
        host.Nobody().PostAsJsonAsync("/api/v1/session", new { email, password });

    /// <summary>The code of a refused request.</summary>
    public static async Task<string> Code(this Task<HttpResponseMessage> answer)
    {
        var body = await (await answer).Content.ReadAsStringAsync();
        return body.Length > 0 && JsonDocument.Parse(body).RootElement.TryGetProperty("code", out var code)
            ? code.GetString()!
            : $"{(int)(await answer).StatusCode} {body}";
    }
}

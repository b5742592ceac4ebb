using System.Net.Http.Headers;
using MediatR;
using Procurement.Api.Application.Accounts;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;

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

    /// <summary>Puts an invited person in and accepts for them, with <see cref="Password"/>.</summary>
    public static async Task Invited(this AccountsHost host, string email)
    {
        await host.Keep(provider =>
        {
            var account = new Account(
                $"{Guid.CreateVersion7()}",
                new PersonDetails("Eve Example", email, Language.English),
                host.Clock.GetUtcNow()
            );
            var link = SecretToken.Of(email);
            provider.GetRequiredService<IAccounts>().Add(account);
            provider
                .GetRequiredService<IAccountLinks>()
                .Add(
                    new AccountLink(
                        new(Guid.CreateVersion7()),
                        LinkPurpose.Invitation,
                        account.Id,
                        link,
                        host.Clock.GetUtcNow()
                    )
                );
        });
        var accepted = await host.Nobody()
            .PostAsJsonAsync("/api/v1/invitations/accept", new { token = email, password = Password });
        accepted.EnsureSuccessStatusCode();
    }

    /// <summary>A client of somebody who has just signed in with <see cref="Password"/>.</summary>
    public static async Task<HttpClient> Entered(this AccountsHost host, string email)
    {
        var client = host.Nobody();
        var token = await host.TokenOf(email, Password);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>The code of a refused request.</summary>
    public static async Task<string> Code(this Task<HttpResponseMessage> answer)
    {
        var body = await (await answer).Content.ReadAsStringAsync();
        return body.Length > 0 && JsonDocument.Parse(body).RootElement.TryGetProperty("code", out var code)
            ? code.GetString()!
            : $"{(int)(await answer).StatusCode} {body}";
    }
}

using System.Net.Http.Headers;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed class SignInTests
{
    [Test]
    public async Task The_first_administrator_is_made_with_the_code_and_signs_in()
    {
        await using var host = new AccountsHost();
        var client = host.Nobody();
        var made = await client.PostAsJsonAsync(
            "/api/v1/administrators/first",
            new
            {
                code = await host.FirstCode(),
                name = "Ada Admin",
                email = "ada@example.ca",
                language = "english",
                password = AccountsActs.Password,
            }
        );
        made.StatusCode.Should().Be(HttpStatusCode.OK, await made.Content.ReadAsStringAsync());
        var token = await host.TokenOf("ADA@example.ca", AccountsActs.Password);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var me = await client.GetFromJsonAsync<JsonElement>("/api/v1/session");
        me.GetProperty("name").GetString().Should().Be("Ada Admin");
        me.GetProperty("duties")[0].GetProperty("role").GetString().Should().Be("administrator");
    }

    [Test]
    public async Task A_person_put_in_with_roles_is_signed_in()
    {
        await using var host = new AccountsHost();
        var person = await host.Person("Lea Lead");
        (await person.Client.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await host.Nobody().GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}

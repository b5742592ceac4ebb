using Procurement.Domain.People;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed class InvitationTests
{
    private const string Email = "eve@example.ca";

    private AccountsHost host = null!;
    private HttpClient admin = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost();
        admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
    }

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task Somebody_invited_chooses_a_password_and_signs_in_with_the_roles()
    {
        var made = await (await Invite("procurementLead")).Content.ReadFromJsonAsync<JsonElement>();
        var letter = (await host.LettersTo(Email)).Single();
        letter.Should().Contain("Subject:").And.Contain("Message-ID: <");
        (await Accept(await host.TokenFor(Email))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await host.SignIn(Email, AccountsActs.Password)).StatusCode.Should().Be(HttpStatusCode.OK);
        var duties = await admin.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{made.GetProperty("id")}/duties");
        duties[0].GetProperty("role").GetString().Should().Be("procurementLead");
    }

    [Test]
    public async Task A_link_works_once()
    {
        await Invite();
        var token = await host.TokenFor(Email);
        await Accept(token);
        (await Accept(token).Code()).Should().Be("link.used");
        (await Accept(token + "x").Code()).Should().Be("link.unknown");
    }

    [Test]
    public async Task A_link_expires_after_seven_days_and_an_invitation_may_be_sent_again()
    {
        await Invite();
        var first = await host.TokenFor(Email);
        host.Clock.Now += TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1);
        (await Accept(first).Code()).Should().Be("link.expired");
        admin = await host.SignedIn("Abe Admin", (Role.Administrator, DutyScope.Service));
        await Invite();
        (await Accept(first).Code()).Should().Be("link.used");
        (await Accept(await host.TokenFor(Email))).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Test]
    public async Task What_is_malformed_or_not_to_give_is_refused()
    {
        (await Invite("bidder")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Task.FromResult(await Invite("bidder")).Code()).Should().Be("duty.not-to-give");
        var malformed = admin.PostAsJsonAsync(
            "/api/v1/invitations",
            new
            {
                name = "",
                email = "eve",
                language = "french",
                duties = Array.Empty<object>(),
            }
        );
        var problem = await (await malformed).Content.ReadFromJsonAsync<JsonElement>();
        problem
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("code").GetString())
            .Should()
            .Equal("account.name-malformed", "account.email-malformed");
    }

    [Test]
    public async Task Somebody_who_has_an_account_is_given_the_role_and_told_so()
    {
        await Invite();
        await Accept(await host.TokenFor(Email));
        (await Task.FromResult(await Invite()).Code()).Should().Be("account.email-taken");
        (await Invite("approver")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await host.LettersTo(Email)).Should().HaveCount(2);
    }

    [Test]
    public async Task Nobody_invites_without_the_role()
    {
        admin = await host.SignedIn("Lea Lead", (Role.ProcurementLead, DutyScope.Service));
        (await Task.FromResult(await Invite()).Code()).Should().Be("access.not-permitted");
    }

    private Task<HttpResponseMessage> Invite(params string[] roles) =>
        admin.PostAsJsonAsync(
            "/api/v1/invitations",
            new
            {
                name = "Eve Example",
                email = Email,
                language = "english",
                duties = roles.Select(role => new { role, scope = new { } }),
            }
        );

    private Task<HttpResponseMessage> Accept(string token) =>
        host.Nobody().PostAsJsonAsync("/api/v1/invitations/accept", new { token, password = AccountsActs.Password });
}

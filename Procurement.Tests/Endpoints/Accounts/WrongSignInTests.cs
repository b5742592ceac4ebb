using Procurement.Domain.People;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed class WrongSignInTests
{
    private const string Email = "eve@example.ca";

    private AccountsHost host = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost(("Accounts:TriesPerAccount", "1000"), ("Accounts:TriesPerAddress", "1000"));
        await host.Invited(Email);
    }

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        var wrong = await host.SignIn(Email, "not the right password");
        var unknown = await host.SignIn("nobody@example.ca", "not the right password");
        unknown.StatusCode.Should().Be(wrong.StatusCode).And.Be(HttpStatusCode.Unauthorized);
        (await unknown.Content.ReadAsStringAsync()).Should().Be(await wrong.Content.ReadAsStringAsync());
        unknown.ToString().Should().Be(wrong.ToString());
        (await Task.FromResult(unknown).Code()).Should().Be("session.credentials-wrong");
    }

    [Test]
    public async Task Five_wrong_tries_bar_sign_in_for_fifteen_minutes_and_the_person_is_told()
    {
        for (var i = 0; i < 5; i++)
            await host.SignIn(Email, "not the right password");
        (await host.SignIn(Email, AccountsActs.Password).Code()).Should().Be("session.credentials-wrong");
        (await host.LettersTo(Email)).Should().ContainSingle();
        host.Clock.Now += TimeSpan.FromMinutes(15);
        (await host.SignIn(Email, AccountsActs.Password)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_right_password_in_between_forgets_the_wrong_ones()
    {
        for (var i = 0; i < 12; i++)
            await host.SignIn(Email, i % 4 == 3 ? AccountsActs.Password : "not the right password");
        (await host.SignIn(Email, AccountsActs.Password)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task What_was_typed_wrongly_stands_nowhere_in_the_database()
    {
        await host.SignIn("typed.by.mistake@example.ca", "typed by mistake, a password");
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(host.Location.Path)!, "procurement.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            (await reader.ReadToEndAsync())
                .Should()
                .NotContain("typed.by")
                .And.NotContain("typed by")
                .And.NotContain("TYPED.BY");
        }
    }

    [Test]
    public async Task Somebody_disabled_or_without_a_password_gets_the_same_answer()
    {
        var admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        await admin.PostAsJsonAsync(
            "/api/v1/invitations",
            new
            {
                name = "New",
                email = "new@example.ca",
                language = "english",
                duties = Array.Empty<object>(),
            }
        );
        (await host.SignIn("new@example.ca", AccountsActs.Password).Code()).Should().Be("session.credentials-wrong");
    }

    [Test]
    public async Task A_forgotten_password_is_answered_alike_for_everybody()
    {
        var known = await Forgotten(Email);
        var unknown = await Forgotten("nobody@example.ca");
        unknown.StatusCode.Should().Be(known.StatusCode).And.Be(HttpStatusCode.NoContent);
        (await host.LettersTo("nobody@example.ca")).Should().BeEmpty();
    }

    [Test]
    public async Task A_new_password_by_link_ends_every_session()
    {
        var before = await host.Entered(Email);
        await Forgotten(Email);
        await Forgotten(Email);
        (await host.LettersTo(Email)).Should().ContainSingle("a second link is not sent within five minutes");
        var token = await host.TokenFor(Email);
        const string another = "another long enough password";
        var reset = await host.Nobody().PostAsJsonAsync("/api/v1/password/reset", new { token, password = another });
        reset.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await before.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SignIn(Email, AccountsActs.Password)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SignIn(Email, another)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_password_is_changed_by_who_knows_the_present_one()
    {
        var client = await host.Entered(Email);
        const string another = "another long enough password";
        (await Change("wrong", another).Code()).Should().Be("password.wrong");
        (await Change(AccountsActs.Password, "short").Code()).Should().Be("password.too-short");
        (await Change(AccountsActs.Password, another)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await client.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SignIn(Email, another)).StatusCode.Should().Be(HttpStatusCode.OK);

        Task<HttpResponseMessage> Change(string present, string password) =>
            client.PostAsJsonAsync("/api/v1/password", new { present, password });
    }

    private Task<HttpResponseMessage> Forgotten(string email) =>
        host.Nobody().PostAsJsonAsync("/api/v1/password/forgotten", new { email });
}

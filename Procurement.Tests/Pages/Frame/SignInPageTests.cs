namespace Procurement.Tests.Pages.Frame;

public sealed class SignInPageTests
{
    private AccountsHost host = null!;
    private PageReader reader = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost();
        reader = new PageReader(host.Browser());
        await host.Invited("eve@example.ca");
    }

    [TearDown]
    public async Task Stop()
    {
        reader.Dispose();
        await host.DisposeAsync();
    }

    [TestCase("/en/account", "/en/sign-in?next=%2Fen%2Faccount")]
    [TestCase("/fr/compte", "/fr/connexion?next=%2Ffr%2Fcompte")]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_and_back(string asked, string signIn)
    {
        await reader.Open(asked);
        reader.Leads.Should().Be(signIn);
        await reader.Open(signIn);
        await SignIn(signIn.Split('?')[0], AccountsActs.Password);
        reader.Leads.Should().Be(asked);
        await reader.Open(asked);
        reader.Status.Should().Be(HttpStatusCode.OK);
        reader.Text.Should().Contain("Eve Example");
    }

    [Test]
    public async Task A_wrong_password_comes_back_with_the_address_and_never_with_the_password()
    {
        await reader.Open("/fr/connexion");
        await SignIn("/fr/connexion", "not the password");
        reader.Status.Should().Be(HttpStatusCode.Unauthorized);
        reader.Source.Should().Contain("value=\"eve@example.ca\"").And.NotContain("not the password");
        reader.Text.Should().StartWith("Erreur\u00A0: Se connecter");
        reader.Source.Should().Contain("href=\"#Email\"").And.Contain("aria-invalid=\"true\"");
        reader.Cookies.Keys.Should().NotContain("__Host-session");
    }

    [Test]
    public async Task A_next_page_on_another_site_is_not_gone_to()
    {
        await reader.Open("/en/sign-in?next=https%3A%2F%2Fexample.com%2F");
        await SignIn("/en/sign-in", AccountsActs.Password);
        reader.Leads.Should().Be("/en/sign-in");
    }

    [Test]
    public async Task A_form_that_is_not_ours_is_not_taken()
    {
        await reader.Post("/en/sign-in", ("Email", "eve@example.ca"), ("Password", AccountsActs.Password));
        reader.Status.Should().Be(HttpStatusCode.BadRequest);
        reader.Cookies.Keys.Should().NotContain("__Host-session");
    }

    [Test]
    public async Task The_cookie_is_for_this_host_over_TLS_and_no_script()
    {
        await reader.Open("/en/sign-in");
        await SignIn("/en/sign-in", AccountsActs.Password);
        reader
            .CookieTerms("__Host-session")
            .Should()
            .ContainAll("httponly", "secure", "path=/", "samesite=lax")
            .And.NotContain("domain");
    }

    [Test]
    public async Task Signing_out_ends_the_session_itself()
    {
        await reader.Open("/en/sign-in");
        await SignIn("/en/sign-in", AccountsActs.Password);
        await reader.Open("/en/account");
        var session = reader.Cookies["__Host-session"];
        await reader.SendForm("/en/sign-out");
        reader.Leads.Should().Be("/en/sign-out");
        reader.Carry("__Host-session", session);
        await reader.Open("/en/account");
        reader.Status.Should().Be(HttpStatusCode.Redirect);
    }

    private Task<string> SignIn(string address, string password) =>
        reader.SendForm(address, ("Email", "eve@example.ca"), ("Password", password));
}

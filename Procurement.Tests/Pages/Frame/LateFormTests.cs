using Procurement.Domain.People;

namespace Procurement.Tests.Pages.Frame;

/// <summary>A form that is sent after its session has ended loses nothing.</summary>
public sealed class LateFormTests
{
    private AccountsHost host = null!;
    private PageReader reader = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost();
        var administrator = await host.Person("Ada Admin", (Role.Administrator, DutyScope.Service, null));
        await host.Invited("eve@example.ca");
        reader = new PageReader(host.Browser());
        reader.Carry("__Host-session", administrator.Client.DefaultRequestHeaders.Authorization!.Parameter!);
    }

    [TearDown]
    public async Task Stop()
    {
        reader.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task It_asks_for_the_sign_in_and_is_sent_again_with_all_that_was_typed()
    {
        await reader.Open("/en/people/invite");
        reader.Drop("__Host-session");
        await Invite("Nora Long Name");
        reader.Status.Should().Be(HttpStatusCode.Unauthorized);
        reader.Text.Should().Contain("What you typed is kept");
        await reader.SendForm("/en/sign-in", ("Email", "eve@example.ca"), ("Password", AccountsActs.Password));
        reader.Status.Should().Be(HttpStatusCode.OK);
        reader.Text.Should().Contain("Nora Long Name");
        await reader.SendForm("/en/people/invite");
        // Eve is no administrator: it is her form now, and her role decides.
        reader.Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task A_form_made_in_another_session_is_sent_again_by_a_click()
    {
        await reader.Open("/en/people/invite");
        var other = await host.Person("Bea Admin", (Role.Administrator, DutyScope.Service, null));
        reader.Carry("__Host-session", other.Client.DefaultRequestHeaders.Authorization!.Parameter!);
        await Invite("Nora Long Name");
        reader.Status.Should().Be(HttpStatusCode.Conflict);
        await reader.SendForm("/en/people/invite");
        reader.Leads.Should().EndWith("?done=Invited");
    }

    [Test]
    public async Task A_double_click_is_one_act_with_one_answer()
    {
        await reader.Open("/en/people/invite");
        var page = reader.Source;
        await Invite("Nora Long Name");
        var first = reader.Leads;
        reader.Show(page);
        await Invite("Nora Long Name");
        reader.Leads.Should().Be(first);
        await reader.Open("/en/people");
        reader.Source.Split("nora@example.ca").Should().HaveCount(2);
    }

    [Test]
    public async Task Another_sites_form_is_refused_and_nothing_of_it_shown()
    {
        await reader.Post("/en/people/invite", ("Name", "Mallory"), ("Email", "m@example.ca"));
        reader.Status.Should().Be(HttpStatusCode.Conflict);
        reader.From("https://elsewhere.example");
        await reader.Post("/en/people/invite", ("Name", "Mallory"), ("Email", "m@example.ca"));
        reader.Status.Should().Be(HttpStatusCode.BadRequest);
        reader.Source.Should().NotContain("Mallory");
    }

    [TestCase("same-origin", HttpStatusCode.Unauthorized)]
    [TestCase("cross-site", HttpStatusCode.BadRequest)]
    [TestCase(null, HttpStatusCode.BadRequest)]
    public async Task A_browser_that_tells_no_origin_is_believed_what_it_says_of_both_ends(
        string? ends,
        HttpStatusCode status
    )
    {
        await reader.Open("/en/people/invite");
        reader.Drop("__Host-session");
        reader.From("null", ends);
        await Invite("Nora Long Name");
        reader.Status.Should().Be(status);
    }

    private Task<string> Invite(string name) =>
        reader.SendForm(
            "/en/people/invite",
            ("Name", name),
            ("Email", "nora@example.ca"),
            ("Speaks", "French"),
            ("Offered.Role", ""),
            ("Offered.Place", "0")
        );
}

using Procurement.Infrastructure.Persistence.Answers;

namespace Procurement.Tests.Endpoints.Routes;

/// <summary>An act that is sent again with its key is done once, and answered twice with the same bytes.</summary>
public sealed class RetryTests
{
    private PlayedDatabase database = null!;
    private SignedInHost host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        database = new PlayedDatabase();
        await database.Play("threshold");
        host = new SignedInHost(database.Location);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await host.DisposeAsync();
        database.Dispose();
    }

    [Test]
    public async Task A_retry_gets_the_first_answer_byte_for_byte()
    {
        var lead = host.As(CasePeople.Lead);
        var first = await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("retried"), "k-1"));
        var again = await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("retried"), "k-1"));
        first.StatusCode.Should().Be(HttpStatusCode.Created);
        again.StatusCode.Should().Be(HttpStatusCode.Created);
        (await again.Content.ReadAsByteArrayAsync()).Should().Equal(await first.Content.ReadAsByteArrayAsync());
        var unnamed = await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("retried")));
        (await SignedInHost.CodeOf(unnamed)).Should().Be("programme.name-taken");
    }

    [Test]
    public async Task Sixteen_at_once_with_one_key_are_one_act()
    {
        var lead = host.As(CasePeople.Lead);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ => lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("at-once"), "k-2")))
        );
        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Created);
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync())))
            .Distinct()
            .Should()
            .HaveCount(1);
    }

    [Test]
    public async Task A_key_is_its_senders_and_its_acts_own()
    {
        var lead = host.As(CasePeople.Lead);
        await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("own"), "k-3"));
        var other = await lead.SendAsync(SignedInHost.Post($"/api/v1/calls/{Guid.Empty}/close", "{}", "k-3"));
        (await SignedInHost.CodeOf(other)).Should().Be("idempotency.key-reused");
        var stranger = await host.As("nobody").SendAsync(SignedInHost.Post("/api/v1/programmes", "{}", "k-3"));
        stranger.StatusCode.Should().NotBe(HttpStatusCode.Created);
    }

    [TestCase("with space")]
    [TestCase("é")]
    public async Task A_key_is_short_and_plain(string key) =>
        (
            await SignedInHost.CodeOf(
                await host.As(CasePeople.Lead).SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("key"), key))
            )
        )
            .Should()
            .Be("idempotency.key-malformed");

    [Test]
    public async Task A_refused_act_keeps_no_answer_and_may_be_sent_again()
    {
        var lead = host.As(CasePeople.Lead);
        var wrong = await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", "{}", "k-4"));
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var right = await lead.SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("corrected"), "k-4"));
        right.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Test]
    public async Task An_answer_that_is_shown_once_is_not_kept()
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
            await work.Begin(default);
            await scope
                .ServiceProvider.GetRequiredService<KeptAnswers>()
                .Keep(CasePeople.Lead, "k-5", "POST /api/v1/programmes", null, null, default);
            await work.Commit(AnAct.Of("Test"), default);
        }
        var again = await host.As(CasePeople.Lead)
            .SendAsync(SignedInHost.Post("/api/v1/programmes", Programme("secret"), "k-5"));
        (await SignedInHost.CodeOf(again)).Should().Be("idempotency.answer-not-kept");
    }

    private static string Programme(string name) =>
        $$"""
            {
              "facts": {
                "name": "{{name}}",
                "about": { "en": "Employment", "fr": "Emploi" },
                "isSynthetic": true,
                "source": "invented",
                "buyer": { "en": "Ministry", "fr": "Ministère" },
                "currency": "CAD",
                "timeZone": "America/Toronto"
              },
              "regions": [{ "code": "YORK", "name": { "en": "York", "fr": "York" }, "complexity": "high" }],
              "bidders": []
            }
            """;
}

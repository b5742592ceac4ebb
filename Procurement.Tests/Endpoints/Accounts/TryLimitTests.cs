namespace Procurement.Tests.Endpoints.Accounts;

public sealed class TryLimitTests
{
    [TestCase("eve@example.ca", "eve@example.ca")]
    [TestCase("EVE@example.ca", "eve@Example.ca ")]
    public async Task An_account_is_tried_a_few_times_whether_there_is_one_or_not(string one, string other)
    {
        await using var host = new AccountsHost(("Accounts:TriesPerAccount", "2"));
        (await host.SignIn(one, "x").Code()).Should().Be("session.credentials-wrong");
        (await host.SignIn(other, "x").Code()).Should().Be("session.credentials-wrong");
        var late = await host.SignIn(one, "x");
        late.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        late.Headers.RetryAfter.Should().NotBeNull();
        (await Task.FromResult(late).Code()).Should().Be("request.too-many");
        (await host.SignIn("another@example.ca", "x").Code()).Should().Be("session.credentials-wrong");
    }

    [TestCase("/api/v1/session")]
    [TestCase("/api/v1/session/code")]
    [TestCase("/api/v1/password/forgotten")]
    [TestCase("/api/v1/password/reset")]
    [TestCase("/api/v1/invitations/accept")]
    [TestCase("/api/v1/administrators/first")]
    [TestCase("/api/v1/second-factor/confirm")]
    public async Task Whatever_takes_a_secret_is_limited_by_address(string path)
    {
        await using var host = new AccountsHost(("Accounts:TriesPerAddress", "2"));
        for (var i = 0; i < 2; i++)
            (await host.Nobody().PostAsJsonAsync(path, new { }))
                .StatusCode.Should()
                .NotBe(HttpStatusCode.TooManyRequests);
        (await host.Nobody().PostAsJsonAsync(path, new { }).Code()).Should().Be("request.too-many");
        (await host.Nobody().GetAsync("/api/v1/session").Code()).Should().Be("access.not-signed-in");
    }

    [Test]
    public async Task Codes_of_documents_cannot_be_guessed_at()
    {
        await using var host = new AccountsHost(("Accounts:TriesPerAddress", "2"));
        foreach (var head in new[] { "no head", $"7:{new string('a', 64)}" })
            (await host.Nobody().GetStringAsync($"/api/v1/document-codes/AAAA-BBBB-CCCC?head={head}"))
                .Should()
                .Be("""{"isIssued":false}""");
        (await host.Nobody().GetAsync("/api/v1/document-codes/AAAA-BBBB-CCCC?head=x").Code())
            .Should()
            .Be("request.too-many");
    }
}

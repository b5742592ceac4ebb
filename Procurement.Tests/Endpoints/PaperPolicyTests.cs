namespace Procurement.Tests.Endpoints;

/// <summary>Nobody begins a programme over the API under the rules of a case on paper.</summary>
public sealed class PaperPolicyTests
{
    [Test]
    public async Task A_client_cannot_ask_for_the_rules_of_a_case_on_paper()
    {
        using var database = new PlayedDatabase();
        await database.Play("threshold");
        await using var host = new SignedInHost(database.Location);
        const string facts = """{"facts":{"policy":"paperCase"},"regions":[],"bidders":[]}""";
        var answer = await host.As(CasePeople.Lead).SendAsync(SignedInHost.Post("/api/v1/programmes", facts));
        (await SignedInHost.CodeOf(answer)).Should().Be("request.unknown-property");
    }
}

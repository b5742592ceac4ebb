using Microsoft.OpenApi;

namespace Procurement.Tests.Endpoints;

/// <summary>A client can be generated from the description.</summary>
public sealed class DescriptionTests
{
    private string text = null!;

    private IEnumerable<(string Path, string Method, JsonElement Operation)> Operations =>
        from path in JsonDocument.Parse(text).RootElement.GetProperty("paths").EnumerateObject()
        where path.Name.StartsWith("/api/v1/", StringComparison.Ordinal)
        from operation in path.Value.EnumerateObject()
        select (path.Name, operation.Name, operation.Value);

    [OneTimeSetUp]
    public async Task Ask()
    {
        using var database = new PlayedDatabase();
        await using var host = new SignedInHost(database.Location);
        text = await host.As(null).GetStringAsync("/openapi/v1.json");
    }

    [Test]
    public void It_is_openapi_without_a_fault()
    {
        var read = OpenApiDocument.Parse(text, OpenApiConstants.Json);
        read.Diagnostic!.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
    }

    [Test]
    public void Every_operation_has_a_name_of_its_own_says_what_it_does_and_what_it_answers()
    {
        Operations.Should().NotBeEmpty();
        Operations.Select(one => one.Operation.GetProperty("operationId").GetString()).Should().OnlyHaveUniqueItems();
        foreach (var (path, method, operation) in Operations)
        {
            operation.GetProperty("summary").GetString().Should().NotBeNullOrWhiteSpace($"{method} {path}");
            operation.GetProperty("tags").GetArrayLength().Should().Be(1);
            foreach (var answer in operation.GetProperty("responses").EnumerateObject())
                if (answer.Name != "204")
                    answer
                        .Value.GetProperty("content")
                        .EnumerateObject()
                        .Single()
                        .Value.TryGetProperty("schema", out _)
                        .Should()
                        .BeTrue($"{method} {path} {answer.Name}");
        }
    }

    [Test]
    public void Every_reference_leads_to_a_schema()
    {
        var known = JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas");
        foreach (var reference in text.Split("#/components/schemas/").Skip(1).Select(rest => rest.Split('"')[0]))
            known.TryGetProperty(reference, out _).Should().BeTrue(reference);
    }

    [Test]
    public void What_stands_in_the_address_does_not_stand_in_the_body()
    {
        var open = Operations
            .Single(one => one.Path.EndsWith("/steps/{step}/open", StringComparison.Ordinal))
            .Operation;
        open.GetProperty("requestBody")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("properties")
            .EnumerateObject()
            .Select(one => one.Name)
            .Should()
            .Equal("sheetsDueAt");
        open.GetProperty("parameters")
            .EnumerateArray()
            .Select(one => one.GetProperty("name").GetString())
            .Should()
            .Equal("competition", "step", "Idempotency-Key", "Accept-Language");
        open.GetProperty("responses")
            .GetProperty("409")
            .GetProperty("description")
            .GetString()
            .Should()
            .Contain("step.previous-not-closed");
        open.GetProperty("security").GetArrayLength().Should().Be(1);
    }
}

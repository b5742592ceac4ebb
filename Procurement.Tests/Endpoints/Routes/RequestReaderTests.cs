using Microsoft.AspNetCore.Http;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;

namespace Procurement.Tests.Endpoints.Routes;

/// <summary>A request is what address, query, header and body say together; what is wrong is said all at once.</summary>
public sealed class RequestReaderTests
{
    private static readonly Guid Id = Guid.Parse("0198a1f2-0000-7000-8000-000000000001");

    [Test]
    public async Task Address_query_header_and_body_fill_one_request()
    {
        var (request, faults) = await Read(
            """{"price":1234.50,"share":0.1,"at":"2026-03-01T14:00:00-05:00","words":{"en":"a","fr":"b"},"role":"keyHolder","lines":[{"name":"x"}],"marks":{"T1":0.1}}""",
            query: "?limit=7&isLate=true",
            version: "\"12.abc\""
        );
        faults.Should().BeEmpty();
        var expected = new Sample(
            new CompetitionId(Id),
            "technical",
            Money.Of(1234.5m),
            new Fraction(1, 10),
            new DateTimeOffset(2026, 3, 1, 14, 0, 0, TimeSpan.FromHours(-5)),
            new BilingualText("a", "b"),
            Role.KeyHolder,
            [new Line("x")],
            new Dictionary<string, Fraction> { ["T1"] = new(1, 10) },
            12,
            Limit: 7,
            IsLate: true
        );
        request.Should().BeEquivalentTo(expected, options => options.ComparingByMembers<Sample>());
    }

    [Test]
    public async Task Everything_that_is_wrong_is_said_at_once_and_no_value_is_repeated()
    {
        var (request, faults) = await Read(
            """{"price":"98765.43","share":1e400,"at":"2026-03-01T14:00:00","role":"boss","lines":[{"name":null,"98765":1},null],"marks":{"T1":98765.43,"T2":"x"},"step":"other","extra":98765}"""
        );
        request.Should().BeNull();
        faults
            .Select(fault => $"{fault.Refusal.Code} {fault.Pointer}")
            .Should()
            .BeEquivalentTo(
                "request.unknown-property /step",
                "request.wrong-type /price",
                "request.wrong-type /share",
                "request.wrong-type /at",
                "request.wrong-type /role",
                "request.wrong-type /lines/0/name",
                "request.unknown-property /lines/0/…",
                "request.wrong-type /lines/1",
                "request.wrong-type /marks/T2",
                "request.unknown-property /extra",
                "request.missing-property /words"
            );
        faults.Should().NotContain(fault => fault.ToString()!.Contains("98765"));
    }

    [TestCase("""{"terms":{}}""", "request.missing-property")]
    [TestCase("""{"fee":1}""", "request.unknown-property")]
    public async Task A_name_that_is_missing_or_unknown_is_said(string body, string code) =>
        (await Read(body)).Faults.Should().Contain(fault => fault.Refusal.Code == code);

    [TestCase("{")]
    [TestCase("""{"a":1,"a":2}""")]
    [TestCase("nonsense 98765")]
    public async Task What_is_no_json_is_unreadable(string body) =>
        (await Read(body)).Faults.Single().Refusal.Code.Should().Be("request.unreadable");

    [Test]
    public async Task A_body_that_is_no_object_is_of_the_wrong_type() =>
        (await Read("[1]")).Faults.Single().Refusal.Code.Should().Be("request.wrong-type");

    [Test]
    public async Task A_body_has_an_end() =>
        (await Read(new string(' ', 5_000_000))).Faults.Single().Refusal.Code.Should().Be("request.too-large");

    [TestCase(null)]
    [TestCase("*")]
    [TestCase("12")]
    [TestCase("\"twelve\"")]
    [TestCase("\"1\", \"2\"")]
    public async Task What_others_may_change_too_needs_the_version_that_was_read(string? version) =>
        (await Read("{}", version: version)).Faults.Single().Refusal.Code.Should().Be("version.missing");

    [Test]
    public void An_address_that_names_no_property_of_its_request_is_not_mapped() =>
        FluentActions
            .Invoking(() => new RequestReader(new ApiRoute("POST", "/{nothing}", typeof(Sample), typeof(Done), "")))
            .Should()
            .Throw<ArgumentException>();

    private static async Task<(object? Request, IReadOnlyList<PlacedRefusal> Faults)> Read(
        string body,
        string query = "",
        string? version = "\"1\""
    )
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.IfMatch = version;
        context.Request.RouteValues["competition"] = Id.ToString();
        context.Request.RouteValues["step"] = "technical";
        return await new RequestReader(
            new ApiRoute("POST", "/{competition}/{step}", typeof(Sample), typeof(Done), "")
        ).Read(context);
    }

    private sealed record Sample(
        CompetitionId Competition,
        string Step,
        Money Price,
        Fraction Share,
        DateTimeOffset At,
        BilingualText Words,
        Role Role,
        IReadOnlyList<Line> Lines,
        IReadOnlyDictionary<string, Fraction> Marks,
        int Version,
        string? Note = null,
        int Limit = 50,
        bool IsLate = false
    ) : ICommand<Done>;

    private sealed record Line(string Name);
}

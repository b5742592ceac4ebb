using Microsoft.AspNetCore.Http;
using Procurement.Api.Endpoints.Routes;

namespace Procurement.Tests.Endpoints.Routes;

public sealed class AnswerTests
{
    [Test]
    public async Task Nothing_is_204_without_a_body() =>
        (await Sent(HttpMethods.Post, default(Done))).Should().Be((204, ""));

    [Test]
    public async Task What_was_made_is_201_with_its_identifier() =>
        (await Sent(HttpMethods.Post, new DutyId(Guid.Empty))).Should().Be((201, $$"""{"id":"{{Guid.Empty}}"}"""));

    [Test]
    public async Task Numbers_go_out_digit_by_digit()
    {
        object[] numbers = [Points.Of(0.1m), Money.Of(4310000m), new Fraction(1, 3), Percent.Of(40m), Points.Of(-2.5m)];
        (await Sent(HttpMethods.Get, numbers)).Should().Be((200, """[0.1,4310000,"1/3",40,-2.5]"""));
    }

    [Test]
    public async Task What_has_a_version_has_a_tag_that_names_it_and_is_not_sent_again()
    {
        var (first, again) = (new DefaultHttpContext(), new DefaultHttpContext());
        await new AnswerResult(Procurement.Api.Endpoints.Routes.Answer.Of(new Versioned(7, "a")), false).ExecuteAsync(
            first
        );
        var tag = first.Response.Headers.ETag.ToString();
        tag.Should().StartWith("\"7.");

        again.Request.Method = HttpMethods.Get;
        again.Request.Headers.IfNoneMatch = tag;
        again.Request.Headers.IfMatch = tag;
        EntityVersion.Of(again.Request).Should().Be(7);
        await new AnswerResult(Procurement.Api.Endpoints.Routes.Answer.Of(new Versioned(7, "a")), false).ExecuteAsync(
            again
        );
        again.Response.StatusCode.Should().Be(304);
        await new AnswerResult(Procurement.Api.Endpoints.Routes.Answer.Of(new Versioned(7, "b")), false).ExecuteAsync(
            again
        );
        again.Response.StatusCode.Should().Be(200);
    }

    private sealed record Versioned(int Version, string Text);

    private static async Task<(int, string)> Sent<T>(string method, T value)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        var body = new MemoryStream();
        context.Response.Body = body;
        await AnswerResult
            .Of(new ApiRoute(method, "/", typeof(T), typeof(T), ""), Procurement.Api.Endpoints.Routes.Answer.Of(value))
            .ExecuteAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}

using System.Text.Json;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;

namespace Procurement.Api.Endpoints;

/// <summary>The documents of a call, printed when they are asked for.</summary>
internal static class ReportEndpoints
{
    private const string Pdf = "application/pdf";

    /// <summary>Only this answer may stand in a frame, and only of a page of ours.</summary>
    private const string Framed =
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Maps /{language}/reports/{call}/{document}.pdf.</summary>
    public static void MapReports(this IEndpointRouteBuilder app) =>
        app.MapGet(
                "/{language:regex(^(en|fr)$)}/reports/{call:guid}/{document}.pdf",
                (
                    string language,
                    Guid call,
                    string document,
                    [AsParameters] AskedSubject asked,
                    HttpContext context,
                    IMediator mediator
                ) =>
                {
                    context.Response.Headers.ContentSecurityPolicy = Framed;
                    context.Response.Headers.XFrameOptions = "SAMEORIGIN";
                    return asked.Of(Languages.Read(language), document) is { } subject
                        ? Print(new RenderReport(new(call), subject), mediator, context.RequestAborted)
                        : Task.FromResult(AccessRefusals.NotFound.ToHttp());
                }
            )
            .ExcludeFromDescription();

    /// <summary>Maps the same documents under /api/v1, in the words that the lists of them use.</summary>
    public static void MapReportsForClients(this IEndpointRouteBuilder app)
    {
        Describe(
            app.MapGet(
                RouteTable.Root + "/calls/{call:guid}/reports/{document}",
                (
                    Guid call,
                    string document,
                    string? language,
                    [AsParameters] AskedSubject asked,
                    IMediator mediator,
                    CancellationToken cancellation
                ) =>
                    asked.Of(Named<Language>(language), document) is { } subject
                        ? Print(new RenderReport(new(call), subject), mediator, cancellation)
                        : Task.FromResult(AccessRefusals.NotFound.ToHttp())
            ),
            "DownloadReport"
        );
        Describe(
            app.MapGet(
                RouteTable.Root + "/competitions/{competition:guid}/reports/{document}",
                (
                    Guid competition,
                    string document,
                    string? language,
                    [AsParameters] AskedSubject asked,
                    IMediator mediator,
                    CancellationToken cancellation
                ) =>
                    asked.Of(Named<Language>(language), document) is { } subject
                        ? Print(new RenderPanelReport(new(competition), subject), mediator, cancellation)
                        : Task.FromResult(AccessRefusals.NotFound.ToHttp())
            ),
            "DownloadPanelReport"
        );
    }

    /// <summary>The address of a document.</summary>
    public static string AddressOf(Guid call, ReportTitle title)
    {
        var address = $"/{Languages.CodeOf(title.Language)}/reports/{call}/{WordOf(title.Document)}.pdf";
        return address
            + QueryString.Create(
                new[]
                {
                    KeyValuePair.Create("region", title.Region),
                    KeyValuePair.Create("bidder", title.Bidder),
                    KeyValuePair.Create("step", title.Step),
                    KeyValuePair.Create("evaluator", title.Evaluator),
                    KeyValuePair.Create("number", title.Number?.ToString()),
                }.Where(one => one.Value is not null)
            );
    }

    private static void Describe(RouteHandlerBuilder route, string name) =>
        route
            .WithName(name)
            .WithTags("Records")
            .WithSummary("Prints a document; its words are those of the list of documents.")
            .Produces<byte[]>(StatusCodes.Status200OK, Pdf)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> Print(
        IRequest<Outcome<WrittenReport>> query,
        IMediator mediator,
        CancellationToken cancellation
    )
    {
        var report = await mediator.Send(query, cancellation);
        return report.IsRefused ? report.Refusals.ToHttp() : TypedResults.Bytes(report.Value.Content, Pdf);
    }

    private static string WordOf<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static T? Named<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(one => WordOf(one) == word).Select(one => (T?)one).FirstOrDefault();

    /// <summary>What a document is about, as an address says it.</summary>
    internal sealed record AskedSubject(string? Region, string? Bidder, string? Step, string? Evaluator, int? Number)
    {
        /// <summary>The subject; null: there is no such document or language.</summary>
        public DocumentSubject? Of(Language? language, string document) =>
            Named<ReportDocumentKind>(document) is { } kind && language is { } spoken
                ? new(kind, spoken, Region, Bidder, Step, Evaluator, Number)
                : null;
    }
}

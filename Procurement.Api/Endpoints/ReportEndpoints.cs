using System.Text.Json;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Reports;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;

namespace Procurement.Api.Endpoints;

/// <summary>The reports of a decided call, printed when they are asked for.</summary>
internal static class ReportEndpoints
{
    private const string Pdf = "application/pdf";

    /// <summary>Maps /{language}/reports/{call}/{document}.pdf.</summary>
    public static void MapReports(this IEndpointRouteBuilder app) =>
        app.MapGet("/{language:regex(^(en|fr)$)}/reports/{call:guid}/{document}.pdf", Report).ExcludeFromDescription();

    /// <summary>Maps the same reports under /api/v1, in the words that the list of them uses.</summary>
    public static void MapReportsForClients(this IEndpointRouteBuilder app) =>
        app.MapGet(RouteTable.Root + "/calls/{call:guid}/reports/{document}", Download)
            .WithName("DownloadReport")
            .WithTags("Records")
            .WithSummary("Prints a report; its words are those of the list of reports.")
            .Produces<byte[]>(StatusCodes.Status200OK, Pdf)
            .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>The address of a report.</summary>
    public static string AddressOf(Guid call, ReportTitle title)
    {
        var address = $"/{Languages.CodeOf(title.Language)}/reports/{call}/{WordOf(title.Document)}.pdf";
        return address
            + QueryString.Create(
                new[]
                {
                    KeyValuePair.Create("region", title.Region),
                    KeyValuePair.Create("bidder", title.Bidder),
                }.Where(one => one.Value is not null)
            );
    }

    private static async Task<IResult> Download(
        Guid call,
        string document,
        string? language,
        string? region,
        string? bidder,
        IMediator mediator,
        CancellationToken cancellation
    ) =>
        Named<ReportDocumentKind>(document) is { } kind && Named<Language>(language) is { } spoken
            ? await Print(new(new(call), kind, spoken, region, bidder), mediator, cancellation)
            : AccessRefusals.NotFound.ToHttp();

    private static T? Named<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString()) == word)
            .Select(one => (T?)one)
            .FirstOrDefault();

    private static async Task<IResult> Print(RenderReport query, IMediator mediator, CancellationToken cancellation)
    {
        var report = await mediator.Send(query, cancellation);
        return report.IsRefused ? report.Refusals.ToHttp() : TypedResults.Bytes(report.Value.Content, Pdf);
    }

    private static async Task<IResult> Report(
        string language,
        Guid call,
        string document,
        string? region,
        string? bidder,
        IMediator mediator,
        CancellationToken cancellation
    )
    {
        if (!Enum.GetValues<ReportDocumentKind>().Any(kind => WordOf(kind) == document))
            return TypedResults.NotFound();
        var kind = Enum.GetValues<ReportDocumentKind>().First(kind => WordOf(kind) == document);
        var query = new RenderReport(new SolicitationId(call), kind, Languages.Read(language)!.Value, region, bidder);
        return await Print(query, mediator, cancellation);
    }

    private static string WordOf(ReportDocumentKind kind) =>
        kind switch
        {
            ReportDocumentKind.Qualification => "qualification",
            ReportDocumentKind.Evaluation => "evaluation",
            _ => "debrief",
        };
}

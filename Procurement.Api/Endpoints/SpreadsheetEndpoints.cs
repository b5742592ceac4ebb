using MediatR;
using Microsoft.Net.Http.Headers;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints;

/// <summary>Spreadsheets: the evaluation matrix.</summary>
internal static class SpreadsheetEndpoints
{
    /// <summary>The media type of a workbook.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>Maps the matrix in both forms.</summary>
    public static void MapSpreadsheets(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(RouteTable.Root + "/competitions/{competition:guid}").WithTags("Evaluation");
        api.MapGet(
                "/matrix.xlsx",
                (Guid competition, string? language, HttpContext context, IMediator mediator) =>
                    Matrix(competition, language, SpreadsheetFormat.Xlsx, context, mediator)
            )
            .WithName("DownloadMatrix")
            .WithSummary("The evaluation matrix as a workbook with live formulas; language is en or fr.")
            .Produces<byte[]>(StatusCodes.Status200OK, Xlsx)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet(
                "/matrix.csv",
                (Guid competition, string? language, HttpContext context, IMediator mediator) =>
                    Matrix(competition, language, SpreadsheetFormat.Csv, context, mediator)
            )
            .WithName("DownloadMatrixTable")
            .WithSummary("The evaluation matrix as one long table; language is en or fr.")
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Matrix(
        Guid competition,
        string? language,
        SpreadsheetFormat format,
        HttpContext context,
        IMediator mediator
    ) =>
        Languages.Read(language ?? "en") is { } spoken
            ? Sent(
                await mediator.Send(
                    new ExportMatrix(new CompetitionId(competition), spoken, format),
                    context.RequestAborted
                ),
                format,
                context
            )
            : AccessRefusals.NotFound.ToHttp();

    /// <summary>A file that a browser keeps, and nobody between here and there.</summary>
    internal static IResult Sent(Outcome<SpreadsheetFile> file, SpreadsheetFormat format, HttpContext context)
    {
        if (file.IsRefused)
            return file.Refusals.ToHttp();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Value.Name + (format == SpreadsheetFormat.Csv ? ".csv" : ".xlsx"));
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(file.Value.Content, format == SpreadsheetFormat.Csv ? Csv : Xlsx);
    }
}

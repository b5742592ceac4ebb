using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Localization;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Spreadsheets.ScoreSheets;

namespace Procurement.Api.Endpoints;

/// <summary>Score sheets that go out as workbooks and come back filled in; the body is the file itself.</summary>
internal static class OfflineSheetEndpoints
{
    /// <summary>Maps the download, the dry run and the import.</summary>
    public static void MapOfflineSheets(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(RouteTable.Root + "/competitions/{competition:guid}/steps/{step}")
            .WithTags("Evaluation");
        api.MapGet("/sheets.xlsx", Download)
            .WithName("DownloadScoreSheets")
            .WithSummary(
                "The own score sheets of an open step as a workbook, of one bidder or of all; language is en or fr."
            )
            .Produces<byte[]>(StatusCodes.Status200OK, SpreadsheetEndpoints.Xlsx)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/sheets.xlsx/check", Check)
            .WithName(nameof(CheckOfflineSheet))
            .WithSummary("A dry run: what a filled-in workbook would change and all its faults by cell; keeps nothing.")
            .Accepts<IFormFile>(SpreadsheetEndpoints.Xlsx)
            .Produces<CheckedSheet>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/sheets.xlsx", Import)
            .WithName(nameof(ImportOfflineSheet))
            .WithSummary("Writes a filled-in workbook onto the own score sheets, all of it or nothing.")
            .Accepts<IFormFile>(SpreadsheetEndpoints.Xlsx)
            .Produces<ImportedSheet>()
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Download(
        Guid competition,
        string step,
        string? language,
        string? bidder,
        HttpContext context,
        IMediator mediator
    ) =>
        Languages.Read(language ?? "en") is { } spoken
            ? SpreadsheetEndpoints.Sent(
                await mediator.Send(
                    new ExportScoreSheet(new CompetitionId(competition), step, spoken, bidder),
                    context.RequestAborted
                ),
                SpreadsheetFormat.Xlsx,
                context
            )
            : AccessRefusals.NotFound.ToHttp();

    private static Task<IResult> Check(Guid competition, string step, HttpContext context, IMediator mediator) =>
        Send(context, mediator, file => new CheckOfflineSheet(new CompetitionId(competition), step, file));

    private static Task<IResult> Import(Guid competition, string step, HttpContext context, IMediator mediator) =>
        Send(context, mediator, file => new ImportOfflineSheet(new CompetitionId(competition), step, file));

    private static async Task<IResult> Send<TValue>(
        HttpContext context,
        IMediator mediator,
        Func<byte[], IRequest<Outcome<TValue>>> requestWith
    )
    {
        // Before anything is read: nobody costs work who is not signed in.
        if (context.RequestServices.GetRequiredService<Caller>().Id is null)
            return new Refusal("access.not-signed-in").ToHttp();
        if (await Body(context) is not { } file)
            return new Refusal("sheet.file-too-large", OfflineSheets.MostBytes >> 20).ToHttp();
        var outcome = await mediator.Send(requestWith(file), context.RequestAborted);
        return outcome.IsRefused ? outcome.Refusals.ToHttp() : new ValueResult<TValue>(outcome.Value!);
    }

    /// <summary>The whole body; null where it is larger than a file may be.</summary>
    private static async Task<byte[]?> Body(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = OfflineSheets.MostBytes + 1;
        try
        {
            using var content = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0; )
            {
                content.Write(buffer, 0, read);
                if (content.Length > OfflineSheets.MostBytes)
                    return null;
            }
            return content.ToArray();
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}

using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Endpoints;

/// <summary>Spreadsheets for a browser, in the language of its address.</summary>
internal static class SpreadsheetDownloads
{
    private const string English = "competitions";
    private const string French = "concours";

    /// <summary>Maps /en/competitions/{competition}/matrix.xlsx and .csv, and the French addresses.</summary>
    public static void MapSpreadsheetDownloads(this IEndpointRouteBuilder app)
    {
        foreach (var language in Enum.GetValues<Language>())
        foreach (var format in Enum.GetValues<SpreadsheetFormat>())
            app.MapGet(
                    AddressOf(language, "{competition:guid}", format == SpreadsheetFormat.Csv ? "csv" : "xlsx"),
                    async (Guid competition, HttpContext context, IMediator mediator) =>
                    {
                        var file = await mediator.Send(
                            new ExportMatrix(new CompetitionId(competition), language, format),
                            context.RequestAborted
                        );
                        return file.IsRefused
                            ? TroubleModel.Instead(context, file.Refusals)
                            : SpreadsheetEndpoints.Sent(file, format, context);
                    }
                )
                .ExcludeFromDescription();
    }

    /// <summary>The address of the matrix of a competition.</summary>
    /// <param name="language">The language of its words.</param>
    /// <param name="competition">Identifier of the competition.</param>
    /// <param name="ending">xlsx or csv.</param>
    public static string AddressOf(Language language, object competition, string ending) =>
        $"/{Languages.CodeOf(language)}/{(language == Language.French ? French : English)}/{competition}/"
        + $"{(language == Language.French ? "matrice" : "matrix")}.{ending}";
}

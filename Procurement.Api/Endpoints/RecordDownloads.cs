using System.Text;
using MediatR;
using Procurement.Api.Application.Records;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Endpoints;

/// <summary>The record of a call as a file for a browser, by an address in either language.</summary>
internal static class RecordDownloads
{
    private const string Type = "application/jsonl";

    /// <summary>Maps /en/calls/{call}/record.jsonl, and the French address.</summary>
    public static void MapRecordDownloads(this IEndpointRouteBuilder app)
    {
        foreach (var language in Enum.GetValues<Language>())
            app.MapGet(
                    AddressOf(language, "{call:guid}"),
                    async (Guid call, HttpContext context, IMediator mediator) =>
                    {
                        var record = await mediator.Send(
                            new ExportRecord(new SolicitationId(call)),
                            context.RequestAborted
                        );
                        return record.IsRefused
                            ? TroubleModel.Instead(context, record.Refusals)
                            : TypedResults.Bytes(
                                Encoding.UTF8.GetBytes(string.Concat(record.Value.Lines.Select(line => line + "\n"))),
                                Type,
                                $"record-{call}.jsonl"
                            );
                    }
                )
                .ExcludeFromDescription();
    }

    /// <summary>The address of the record of a call.</summary>
    /// <param name="language">The language of the address.</param>
    /// <param name="call">Identifier of the call.</param>
    public static string AddressOf(Language language, object call) =>
        language == Language.French
            ? $"/{Languages.CodeOf(language)}/appels/{call}/dossier.jsonl"
            : $"/{Languages.CodeOf(language)}/calls/{call}/record.jsonl";
}

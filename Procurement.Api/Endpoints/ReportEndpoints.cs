using MediatR;
using Procurement.Api.Application.Reports;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;

namespace Procurement.Api.Endpoints;

/// <summary>The reports of a decided call, printed when they are asked for.</summary>
internal static class ReportEndpoints
{
    /// <summary>Maps /{language}/reports/{call}/{document}.pdf.</summary>
    public static void MapReports(this IEndpointRouteBuilder app) =>
        app.MapGet("/{language:regex(^(en|fr)$)}/reports/{call:guid}/{document}.pdf", Report).ExcludeFromDescription();

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
        var report = await mediator.Send(query, cancellation);
        return report.IsRefused
            ? report.Refusals.ToHttp()
            : TypedResults.Bytes(report.Value.Content, "application/pdf");
    }

    private static string WordOf(ReportDocumentKind kind) =>
        kind switch
        {
            ReportDocumentKind.Qualification => "qualification",
            ReportDocumentKind.Evaluation => "evaluation",
            _ => "debrief",
        };
}

using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Localization;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Endpoints;

/// <summary>Contents of documents, streamed in and out: never whole in memory, never on disk in clear.</summary>
internal static class DocumentEndpoints
{
    /// <summary>Maps the upload into an envelope of the own draft, and the download.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(RouteTable.Root + "/competitions/{competition:guid}").WithTags("Submissions");
        api.MapPost("/submissions/own/envelopes/{envelope}/documents", Upload)
            .WithName(nameof(Upload))
            .WithSummary("Uploads a document into an envelope of the own draft; the body is the file itself.")
            .Accepts<IFormFile>("application/octet-stream")
            .Produces<UploadedDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/documents/{document:guid}", Download)
            .WithName(nameof(Download))
            .WithSummary("Streams a document, or the ranges of it that are asked for.")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Upload(
        Guid competition,
        string envelope,
        string? name,
        HttpContext context,
        IMediator mediator,
        DocumentIntake intake
    )
    {
        var cancellation = context.RequestAborted;
        var id = new CompetitionId(competition);
        var permit = await intake.Ask(id, envelope, cancellation);
        if (permit.IsRefused)
            return permit.Refusals.ToHttp();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = DocumentVault.MostBytes + 1;
        var taken = await intake.Take(
            (id, envelope),
            permit.Value,
            permit.Value.IsSealed ? NameInHeader(context.Request) : name ?? "",
            context.Request.Body,
            async act =>
                await mediator.Send(act, cancellation) is { IsRefused: true } refused ? refused.Refusals : true,
            cancellation
        );
        return taken.IsRefused
            ? taken.Refusals.ToHttp()
            : TypedResults.CreatedAtRoute(
                taken.Value,
                nameof(Download),
                new { competition, document = taken.Value.Document.Value }
            );
    }

    /// <summary>The name of what is sealed comes in the header Content-Disposition, never in the address, which servers
    /// write down.</summary>
    private static string NameInHeader(HttpRequest request) =>
        ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var given)
            ? HeaderUtilities.RemoveQuotes(given.FileNameStar.HasValue ? given.FileNameStar : given.FileName).ToString()
            : "";

    private static async Task<IResult> Download(
        Guid competition,
        Guid document,
        HttpContext context,
        IMediator mediator,
        DocumentVault vault
    )
    {
        var query = new ReadDocument(new CompetitionId(competition), new DocumentId(document));
        var readable = await mediator.Send(query, context.RequestAborted);
        return readable.IsRefused ? readable.Refusals.ToHttp() : Stream(readable.Value, context, vault);
    }

    /// <summary>Streams a document that may be read.</summary>
    internal static IResult Stream(ReadableDocument readable, HttpContext context, DocumentVault vault)
    {
        var facts = readable.Facts;
        // A PDF is shown page by page; what a browser cannot show is kept.
        var disposition = new ContentDispositionHeaderValue(facts.Kind == DocumentKind.Pdf ? "inline" : "attachment");
        disposition.SetHttpFileName(facts.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(
            readable.WasSealed
                ? vault.OpenSealed(readable.Document, facts.Size, readable.Key)
                : vault.Open(readable.Document, facts.Size, readable.Key),
            DocumentName.MediaTypeOf(facts.Kind),
            entityTag: new EntityTagHeaderValue($"\"{facts.Sha256}\""),
            enableRangeProcessing: true
        );
    }
}

/// <summary>A document as it was taken.</summary>
/// <param name="Document">Its identifier.</param>
/// <param name="Name">The name under which it is kept.</param>
/// <param name="Kind">Its kind, by its content.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">Its digest, in lower-case hex.</param>
/// <param name="Pages">Its pages; null: not found.</param>
internal sealed record UploadedDocument(
    DocumentId Document,
    string Name,
    DocumentKind Kind,
    long Size,
    string Sha256,
    int? Pages
)
{
    /// <summary>One whose facts are known.</summary>
    public static UploadedDocument Of(DocumentId document, DocumentFacts facts) =>
        new(document, facts.Name, facts.Kind, facts.Size, facts.Sha256, facts.Pages);
}

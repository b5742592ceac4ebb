using MediatR;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints.Problems;
using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Endpoints;

/// <summary>Documents for who reads in a browser: beside the form, in the browser's own viewer.</summary>
internal static class DocumentPages
{
    /// <summary>Only this answer may stand in a frame, and only of a page of ours; a browser's viewer of PDF is an object with
    /// a style of its own.</summary>
    private const string Policy =
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Maps /{language}/competitions/{competition}/documents/{document}.</summary>
    public static void MapDocumentPages(this IEndpointRouteBuilder app) =>
        app.MapGet("/{language:regex(^(en|fr)$)}/competitions/{competition:guid}/documents/{document:guid}", Show)
            .ExcludeFromDescription();

    /// <summary>The address of a document.</summary>
    public static string AddressOf(Language language, CompetitionId competition, DocumentId document) =>
        $"/{Languages.CodeOf(language)}/competitions/{competition.Value}/documents/{document.Value}";

    private static async Task<IResult> Show(
        Guid competition,
        Guid document,
        HttpContext context,
        IMediator mediator,
        DocumentVault vault
    )
    {
        var query = new ReadDocument(new CompetitionId(competition), new DocumentId(document));
        var readable = await mediator.Send(query, context.RequestAborted);
        if (readable.IsRefused)
        {
            context.Items[TroubleModel.Item] = readable.Refusals;
            return TypedResults.StatusCode(ProblemStatus.Of(readable.Refusals[0].Code));
        }
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return DocumentEndpoints.Stream(readable.Value, context, vault);
    }
}

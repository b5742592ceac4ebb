using System.Security.Cryptography;
using MediatR;
using Microsoft.Net.Http.Headers;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints.Problems;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Endpoints;

/// <summary>An upload into the commercial envelope: encrypted under a key that only the key holders will open, as it
/// streams in. Its name comes in the header Content-Disposition, never in the address, which servers write down.</summary>
internal static class SealedUpload
{
    public static async Task<IResult> Take(
        CompetitionId competition,
        string envelope,
        DocumentId document,
        HttpContext context,
        IMediator mediator,
        DocumentVault vault,
        ISealing sealing
    )
    {
        var name = ContentDispositionHeaderValue.TryParse(
            context.Request.Headers.ContentDisposition.ToString(),
            out var given
        )
            ? HeaderUtilities.RemoveQuotes(given.FileNameStar.HasValue ? given.FileNameStar : given.FileName).ToString()
            : "";
        var dataKey = sealing.DrawDataKey();
        var isAdded = false;
        try
        {
            var stored = await vault.StoreSealed(document, name, context.Request.Body, dataKey, context.RequestAborted);
            if (stored.IsRefused)
                return stored.Refusals.ToHttp();
            var (facts, sealedFacts) = stored.Value;
            var act = new AddSealedDocument(competition, envelope, document, facts, sealedFacts, dataKey);
            var added = await mediator.Send(act, context.RequestAborted);
            isAdded = !added.IsRefused;
            return isAdded ? DocumentEndpoints.Created(competition, document, facts) : added.Refusals.ToHttp();
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            Outcome<Done> tooLarge = new Refusal("document.too-large", DocumentVault.MostBytes >> 20);
            return tooLarge.Refusals.ToHttp();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            if (!isAdded)
                await vault.Drop(document);
        }
    }
}

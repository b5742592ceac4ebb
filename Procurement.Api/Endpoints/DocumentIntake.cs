using System.Security.Cryptography;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Api.Endpoints;

/// <summary>Takes documents into envelopes of the own draft, for clients and for browsers: they stream into the vault, those
/// of the commercial envelope encrypted under a key that only the key holders will open.</summary>
internal sealed class DocumentIntake(IMediator mediator, DocumentVault vault, ISealing sealing)
{
    /// <summary>Whether one may be taken now.</summary>
    public Task<Outcome<UploadPermit>> Ask(
        CompetitionId competition,
        string envelope,
        CancellationToken cancellation
    ) => mediator.Send(new AskToUpload(competition, envelope), cancellation);

    /// <summary>Takes one. What is refused or breaks off leaves nothing behind.</summary>
    /// <param name="place">The envelope that the permit is for.</param>
    /// <param name="permit">Leave to take it.</param>
    /// <param name="name">Its name, as given.</param>
    /// <param name="content">The file.</param>
    /// <param name="add">Sends the act that encloses it, and says whether that enclosed it now.</param>
    /// <param name="cancellation">Breaks it off.</param>
    public async Task<Outcome<UploadedDocument>> Take(
        (CompetitionId Competition, string Envelope) place,
        UploadPermit permit,
        string name,
        Stream content,
        Func<ICommand<Done>, Task<Outcome<bool>>> add,
        CancellationToken cancellation
    )
    {
        var dataKey = permit.IsSealed ? sealing.DrawDataKey() : [];
        var isAdded = false;
        try
        {
            var stored = permit.IsSealed
                ? await Sealed(place, permit.Document, name, content, dataKey, cancellation)
                : await Open(place, permit.Document, name, content, cancellation);
            if (stored.IsRefused)
                return stored.Refusals;
            var added = await add(stored.Value.Act);
            isAdded = added is { IsRefused: false, Value: true };
            return added.IsRefused ? added.Refusals : stored.Value.Document;
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new Refusal("document.too-large", DocumentVault.MostBytes >> 20);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            if (!isAdded)
                await vault.Drop(permit.Document);
        }
    }

    private async Task<Outcome<(ICommand<Done> Act, UploadedDocument Document)>> Open(
        (CompetitionId Competition, string Envelope) place,
        DocumentId document,
        string name,
        Stream content,
        CancellationToken cancellation
    )
    {
        var stored = await vault.Store(document, name, content, cancellation);
        if (stored.IsRefused)
            return stored.Refusals;
        var (facts, key) = stored.Value;
        return (
            new AddDocument(place.Competition, place.Envelope, document, facts, key),
            UploadedDocument.Of(document, facts)
        );
    }

    private async Task<Outcome<(ICommand<Done> Act, UploadedDocument Document)>> Sealed(
        (CompetitionId Competition, string Envelope) place,
        DocumentId document,
        string name,
        Stream content,
        byte[] dataKey,
        CancellationToken cancellation
    )
    {
        var stored = await vault.StoreSealed(document, name, content, dataKey, cancellation);
        if (stored.IsRefused)
            return stored.Refusals;
        var (facts, inside) = stored.Value;
        return (
            new AddSealedDocument(place.Competition, place.Envelope, document, facts, inside, dataKey),
            UploadedDocument.Of(document, facts)
        );
    }
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Seals what a bidder hands in for the key holders of the call.</summary>
internal sealed class EnvelopeDesk(
    IEnvelopes envelopes,
    IKeyHoldings holdings,
    ISealing sealing,
    IServiceKey serviceKey,
    IIdentifiers identifiers,
    TimeProvider clock
)
{
    /// <summary>Seals a price form; the wraps of one that it replaces are destroyed. Refuses price.too-long, keys.not-ready,
    /// keys.roster-differs.</summary>
    /// <returns>SHA-256 of the ciphertext, for the receipt; null: there is no price form.</returns>
    public async Task<Outcome<string?>> Seal(
        Solicitation call,
        Submission submission,
        string? form,
        CancellationToken cancellation
    )
    {
        if (form is null)
            return (string?)null;
        var roster = await RosterOf(call, cancellation);
        if (roster.IsRefused)
            return roster.Refusals;
        var item = new SealedItemId(identifiers.Next());
        var address = new SealedAddress(item, SealedKind.PriceForm, call.Id, submission.Competition, submission.Id);
        var made = CommercialEnvelope.Seal(sealing, address, roster.Value, form);
        if (made.IsRefused)
            return made.Refusals;
        if (await envelopes.Of(submission.Id, cancellation) is not { } earlier)
            envelopes.Add(made.Value);
        else
            await Replace(earlier, made.Value.Item, cancellation);
        return made.Value.Envelope.Digest;
    }

    /// <summary>Seals the key of a document of a draft, and what is said of it. Refuses keys.not-ready,
    /// keys.roster-differs.</summary>
    public async Task<Refusal?> Seal(
        Solicitation call,
        SubmissionDraft draft,
        DocumentId document,
        byte[] dataKey,
        byte[] facts,
        CancellationToken cancellation
    )
    {
        var roster = await RosterOf(call, cancellation);
        if (roster.IsRefused)
            return roster.Refusals[0];
        var item = new SealedItemId(document.Value);
        var address = new SealedAddress(item, SealedKind.CommercialDocument, call.Id, draft.Competition, draft.Id);
        envelopes.Add(SealedItem.OfDocument(sealing, address, roster.Value, dataKey, facts));
        return null;
    }

    /// <summary>Destroys the wraps of every document of a submission but those that its latest version encloses: nobody reads
    /// them any more.</summary>
    public async Task KeepOnly(
        SubmissionId submission,
        IReadOnlyList<EnclosedDocument> documents,
        CancellationToken cancellation
    )
    {
        foreach (var item in await envelopes.ItemsOf([submission], cancellation))
        {
            if (item.Kind == SealedKind.CommercialDocument && documents.All(one => one.Id.Value != item.Id.Value))
                item.DestroyWraps(clock.GetUtcNow());
        }
    }

    /// <summary>Destroys the wraps of a document that was taken out of a draft.</summary>
    public async Task Destroy(SubmissionDraft draft, DocumentId document, CancellationToken cancellation)
    {
        var items = await envelopes.ItemsOf([draft.Id], cancellation);
        items.FirstOrDefault(one => one.Id.Value == document.Value)?.DestroyWraps(clock.GetUtcNow());
    }

    private async Task<Outcome<KeyRoster>> RosterOf(Solicitation call, CancellationToken cancellation) =>
        (await holdings.Of(call.Id, cancellation))?.RosterWith(serviceKey) ?? new Refusal("keys.not-ready");

    private async Task Replace(CommercialEnvelope earlier, SealedItem item, CancellationToken cancellation)
    {
        var items = await envelopes.ItemsOf([earlier.Submission], cancellation);
        items.FirstOrDefault(one => one.Id == earlier.Item)?.DestroyWraps(clock.GetUtcNow());
        earlier.Replace(item);
        envelopes.Add(item);
    }
}

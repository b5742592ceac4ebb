using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

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
        var roster =
            (await holdings.Of(call.Id, cancellation))?.RosterWith(serviceKey) ?? new Refusal("keys.not-ready");
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

    private async Task Replace(CommercialEnvelope earlier, SealedItem item, CancellationToken cancellation)
    {
        var items = await envelopes.ItemsOf([earlier.Submission], cancellation);
        items.FirstOrDefault(one => one.Id == earlier.Item)?.DestroyWraps(clock.GetUtcNow());
        earlier.Replace(item);
        envelopes.Add(item);
    }
}

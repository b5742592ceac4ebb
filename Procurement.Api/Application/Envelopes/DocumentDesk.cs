using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Envelopes;

/// <summary>The documents of commercial envelopes in the act of their opening.</summary>
internal sealed class DocumentDesk(
    IEnvelopes envelopes,
    ISubmissions submissions,
    IDocuments documents,
    IServiceKey serviceKey
)
{
    /// <summary>What lies under seal for these submissions, of documents only those that the version that counts
    /// encloses: what was replaced, or never submitted, stays sealed.</summary>
    public async Task<IReadOnlyList<SealedItem>> ItemsOf(
        IReadOnlyCollection<SubmissionId> reached,
        CancellationToken cancellation
    )
    {
        var items = await envelopes.ItemsOf(reached, cancellation);
        var submitted = new HashSet<Guid>();
        foreach (var submission in items.Where(IsDocument).Select(item => item.Submission).Distinct())
        {
            var version = await submissions.LastVersionOf(submission, cancellation);
            submitted.UnionWith((version?.Documents ?? []).Select(document => document.Id.Value));
        }
        return [.. items.Where(item => !IsDocument(item) || submitted.Contains(item.Id.Value))];
    }

    /// <summary>Finds what is said of each. Refuses envelope.digest-differs; changes nothing.</summary>
    public async Task<Outcome<ImmutableArray<Action>>> Prepare(
        ImmutableArray<OpenableDocument> openable,
        CancellationToken cancellation
    )
    {
        var acts = ImmutableArray.CreateBuilder<Action>();
        foreach (var one in openable)
        {
            var document = await documents.Find(new DocumentId(one.Item.Id.Value), cancellation);
            if (document is null || SealedFacts.Read(one.Facts) is not { } facts)
                return new Refusal("envelope.digest-differs");
            acts.Add(() =>
            {
                one.Open(serviceKey);
                document.Unseal(facts, one.Item.OpenedKey!);
            });
        }
        return acts.ToImmutable();
    }

    private static bool IsDocument(SealedItem item) => item.Kind == SealedKind.CommercialDocument;
}

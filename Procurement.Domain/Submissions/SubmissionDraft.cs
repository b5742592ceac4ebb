using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Domain.Submissions;

/// <summary>What a bidder prepares for one competition: documents, and where each criterion is answered. Never a
/// price.</summary>
public sealed class SubmissionDraft : Aggregate
{
    /// <summary>Most documents of one draft.</summary>
    public const int MostDocuments = 100;

    private SubmissionDraft() { }

    /// <summary>Begins a draft.</summary>
    public SubmissionDraft(SubmissionId id, CompetitionId competition, string bidder)
    {
        Id = id;
        Competition = competition;
        Bidder = bidder;
        Changed();
    }

    /// <summary>Identifier of the submission that comes of it.</summary>
    public SubmissionId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Identifier of the bidder in the programme.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>Its documents, in the order enclosed.</summary>
    public IReadOnlyList<EnclosedDocument> Documents { get; private set; } = [];

    /// <summary>Where criteria are answered.</summary>
    public IReadOnlyList<CriterionPlace> Places { get; private set; } = [];

    /// <summary>Encloses a document. Refuses submission.closed, reference.unknown (the plan has no such envelope),
    /// document.too-many, document.kind-not-taken (also: a sealed one elsewhere than in a sealed envelope, or the other
    /// way about).</summary>
    public Refusal? Enclose(Solicitation call, EnclosedDocument document, DateTimeOffset now)
    {
        if (SubmissionTime.Bars(call, now) is { } closed)
            return closed;
        if (PlannedEnvelope.Find(call.Plan, document.Envelope) is not { } envelope)
            return new Refusal("reference.unknown", document.Envelope);
        if (Documents.Count >= MostDocuments)
            return new Refusal("document.too-many", MostDocuments);
        if (!envelope.Takes(document.Kind))
            return new Refusal("document.kind-not-taken", envelope.Name);
        Documents = [.. Documents, document];
        Changed();
        return null;
    }

    /// <summary>Takes a document out, with the places that name it. Refuses submission.closed, reference.unknown.</summary>
    public Refusal? TakeOut(Solicitation call, DocumentId document, DateTimeOffset now)
    {
        if (SubmissionTime.Bars(call, now) is { } closed)
            return closed;
        if (Documents.All(one => one.Id != document))
            return new Refusal("reference.unknown", document.Value.ToString());
        Documents = [.. Documents.Where(one => one.Id != document)];
        Places = [.. Places.Where(place => place.Document != document)];
        Changed();
        return null;
    }

    /// <summary>Says where criteria are answered, instead of what was said before. Refuses submission.closed and, each with
    /// its criterion, reference.unknown, reference.duplicate, submission.place-beyond-document.</summary>
    public ImmutableArray<Refusal> Name(Solicitation call, IReadOnlyList<CriterionPlace> places, DateTimeOffset now)
    {
        if (SubmissionTime.Bars(call, now) is { } closed)
            return [closed];
        var asked = PlannedEnvelope
            .Of(call.Plan)
            .SelectMany(envelope => envelope.Leaves.Select(leaf => (leaf, envelope.Name)))
            .ToDictionary(one => one.leaf, one => one.Name);
        var refusals = places.Select(WhyNot).OfType<Refusal>().ToImmutableArray();
        if (!refusals.IsEmpty)
            return refusals;
        Places = [.. places];
        Changed();
        return [];

        Refusal? WhyNot(CriterionPlace place, int index)
        {
            var document = Documents.FirstOrDefault(one => one.Id == place.Document);
            var refusal =
                !asked.TryGetValue(place.Criterion, out var envelope) || document?.Envelope != envelope
                    ? new Refusal("reference.unknown", document is null ? $"{place.Document.Value}" : place.Criterion)
                : places.Take(index).Any(earlier => earlier.Criterion == place.Criterion)
                    ? new Refusal("reference.duplicate", place.Criterion)
                : place.Page < 1 || place.Page > (document.Pages ?? int.MaxValue)
                    ? new Refusal("submission.place-beyond-document", place.Criterion, place.Page)
                : null;
            return refusal is null ? null : refusal with { Subject = new Subject(Item: place.Criterion) };
        }
    }
}

using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>What the panel agreed for one submission in one step: a mark and a reason for each leaf, who was present, and
/// which wide spreads were looked at again. What an agreement replaced is kept for ever.</summary>
public sealed class ConsensusRecord : Aggregate
{
    private readonly List<AgreedMark> marks = [];
    private readonly List<ReplacedMark> replaced = [];
    private readonly List<SpreadReview> reviews = [];

    private ConsensusRecord() { }

    /// <summary>An empty record.</summary>
    public ConsensusRecord(ConsensusRecordId id, CompetitionId competition, string bidder, string step)
    {
        Id = id;
        Competition = competition;
        Bidder = bidder;
        Step = step;
        Changed();
    }

    /// <summary>Identifier.</summary>
    public ConsensusRecordId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Whose submission.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The rated step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>The agreed marks, one a leaf.</summary>
    public IReadOnlyList<AgreedMark> Marks => marks;

    /// <summary>Marks that a later agreement or a correction replaced, oldest first; never changed or deleted.</summary>
    public IReadOnlyList<ReplacedMark> Replaced => replaced;

    /// <summary>The wide spreads that the panel looked at again.</summary>
    public IReadOnlyList<SpreadReview> Reviews => reviews;

    /// <summary>The mark agreed for a leaf, or null.</summary>
    public AgreedMark? Mark(string criterion) => marks.Find(mark => mark.Criterion == criterion);

    /// <summary>
    /// Records agreed marks, all or none. Refuses reference.unknown, consensus.reason-missing, text.missing (strengths, or
    /// what was missing, in one language only) and what <see cref="Plans.Criteria.Mark.Read"/> refuses.
    /// </summary>
    public ImmutableArray<Refusal> Agree(
        RatedStep step,
        IReadOnlyCollection<Agreement> agreements,
        Meeting meeting,
        DateTimeOffset now
    )
    {
        var leaves = step.Leaves.ToDictionary(leaf => leaf.Id);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var accepted = new List<AgreedMark>(agreements.Count);
        foreach (var agreement in agreements)
        {
            var about = new Subject(Bidder, null, agreement.Criterion);
            if (!leaves.TryGetValue(agreement.Criterion, out var leaf))
                refusals.Add(new Refusal("reference.unknown", agreement.Criterion) { Subject = about });
            else if (agreement.Reason is not { } reason || reason.Missing().Any())
                refusals.Add(new Refusal("consensus.reason-missing", agreement.Criterion) { Subject = about });
            else if (agreement.Strengths?.Missing().Any() == true || agreement.Missing?.Missing().Any() == true)
                refusals.Add(new Refusal("text.missing") { Subject = about });
            else if (Plans.Criteria.Mark.Read(leaf, agreement.Value) is { IsRefused: true } refused)
                refusals.Add(refused.Refusals[0] with { Subject = about });
            else
                accepted.Add(AgreedMark.Of(agreement, leaf, reason, meeting, now));
        }
        if (refusals.Count > 0)
            return refusals.ToImmutable();
        foreach (var mark in accepted)
            Put(mark, now);
        Changed();
        return [];
    }

    /// <summary>Notes that the panel looked again at a wide spread, changing its marks or not. Refuses
    /// reference.unknown, reason.missing.</summary>
    public Refusal? Review(RatedStep step, string criterion, string note, string reviewedBy, DateTimeOffset now)
    {
        if (step.Leaves.All(leaf => leaf.Id != criterion))
            return new Refusal("reference.unknown", criterion);
        if (string.IsNullOrWhiteSpace(note))
            return new Refusal("reason.missing");
        reviews.RemoveAll(review => review.Criterion == criterion);
        reviews.Add(new SpreadReview(criterion, note, reviewedBy, now));
        Changed();
        return null;
    }

    /// <summary>Takes back what was agreed on leaves of which a mark became void, so that they are agreed on anew; what
    /// stood is kept.</summary>
    public void TakeBack(IReadOnlyCollection<string> criteria, DateTimeOffset now)
    {
        var affected = marks.FindAll(mark => criteria.Contains(mark.Criterion));
        if (affected.Count == 0)
            return;
        foreach (var mark in affected)
        {
            replaced.Add(ReplacedMark.Of(mark, replaced.Count, now));
            marks.Remove(mark);
        }
        Changed();
    }

    private void Put(AgreedMark mark, DateTimeOffset now)
    {
        if (Mark(mark.Criterion) is { } former)
        {
            replaced.Add(ReplacedMark.Of(former, replaced.Count, now));
            marks.Remove(former);
        }
        marks.Add(mark);
    }
}

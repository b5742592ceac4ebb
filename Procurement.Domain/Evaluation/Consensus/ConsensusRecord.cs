using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>What the panel agreed for one submission in one step: a mark and a reason for each leaf.</summary>
public sealed class ConsensusRecord : Aggregate
{
    private readonly List<AgreedMark> marks = [];

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

    /// <summary>
    /// Records agreed marks, all or none. Refuses reference.unknown, consensus.reason-missing and what
    /// <see cref="Mark.Read"/> refuses.
    /// </summary>
    public ImmutableArray<Refusal> Agree(RatedStep step, IReadOnlyCollection<Agreement> agreements)
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
            else if (Mark.Read(leaf, agreement.Value) is { IsRefused: true } refused)
                refusals.Add(refused.Refusals[0] with { Subject = about });
            else
                accepted.Add(new AgreedMark(leaf.Id, Mark.Read(leaf, agreement.Value).Value, reason));
        }
        if (refusals.Count > 0)
            return refusals.ToImmutable();
        marks.RemoveAll(mark => accepted.Exists(newer => newer.Criterion == mark.Criterion));
        marks.AddRange(accepted);
        Changed();
        return [];
    }
}

/// <summary>What the panel says it agreed for one leaf, not yet checked.</summary>
public sealed record Agreement(string Criterion, Fraction Value, BilingualText? Reason);

/// <summary>One agreed mark, in points or levels, with its reason.</summary>
public sealed record AgreedMark(string Criterion, Points Value, BilingualText Reason)
{
    private AgreedMark()
        : this("", default, null!) { }
}

using System.Collections.Immutable;
using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>The award of a call with the figures that it rests on, as the core gives them.</summary>
public sealed record AwardFigures
{
    /// <summary>The call.</summary>
    public required Solicitation Call { get; init; }

    /// <summary>What identifiers stand for.</summary>
    public required CallNames Names { get; init; }

    /// <summary>In which role it is read.</summary>
    public required Role Reader { get; init; }

    /// <summary>How far it has come; null: nothing is recommended yet, and this is what would be.</summary>
    public AwardState? State { get; init; }

    /// <summary>Raised by every change; 0 before the recommendation.</summary>
    public int Version { get; init; }

    /// <summary>Every act so far, oldest first.</summary>
    public IReadOnlyList<AwardDecision> Decisions { get; init; } = [];

    /// <summary>Code of why nothing can be recommended or decided now; null: something can.</summary>
    public string? Barred { get; init; }

    /// <summary>The regions in the call's order.</summary>
    public required IReadOnlyList<RegionFigures> Regions { get; init; }

    /// <summary>What the limit of regions does to each first rank; empty: there is no limit, or the regions were not all
    /// decided at one time.</summary>
    public ImmutableArray<CapEffect> CapEffects { get; init; } = [];

    /// <summary>What the winners add up to in what the plan ranks by.</summary>
    public Fraction Sum { get; init; }

    /// <summary>The last day of the standstill; null: there is none, or it has not begun.</summary>
    public DateOnly? StandstillEnds { get; init; }

    /// <summary>Disputes that are not decided.</summary>
    public required int OpenDisputes { get; init; }

    /// <summary>Times that the plan settles.</summary>
    public DecisionTerms Terms => DecisionTerms.Of(Call.Plan);

    /// <summary>Name of a bidder.</summary>
    public string NameOf(string bidder) => Names.Bidders.GetValueOrDefault(bidder, bidder);
}

/// <summary>One region of an award.</summary>
public sealed record RegionFigures
{
    /// <summary>The competition.</summary>
    public required CompetitionId Competition { get; init; }

    /// <summary>Code of the region.</summary>
    public required string Region { get; init; }

    /// <summary>Name of the region.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Number of the ranking that it rests on; 0: the region is not ranked.</summary>
    public required int Number { get; init; }

    /// <summary>That ranking; null: the region is not ranked.</summary>
    public RankingResult? Ranking { get; init; }

    /// <summary>The winner; null: nobody, or not decided yet.</summary>
    public ProposalResult? Winner { get; init; }

    /// <summary>Why there is no winner; null where there is one, or nothing was worked out.</summary>
    public string? Code { get; init; }

    /// <summary>All that rank above the winner, best first, with why.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];

    /// <summary>Whether the region was ranked again since, or has to be.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>The signed agreement; null: not signed.</summary>
    public SignedAgreement? Agreement { get; init; }

    /// <summary>Why nothing is awarded after all; null: that was not decided.</summary>
    public BilingualText? NoAwardReason { get; init; }

    /// <summary>Flagged prices that nobody found explained yet.</summary>
    public IReadOnlyList<string> Unexplained { get; init; } = [];

    /// <summary>Flagged prices.</summary>
    public IReadOnlyList<string> Flagged { get; init; } = [];

    /// <summary>The proposals of the first rank.</summary>
    public IEnumerable<ProposalResult> First => Ranking?.Ranked.Where(one => one.Rank == 1) ?? [];

    /// <summary>Whether one proposal alone is ranked: approval then needs a reason.</summary>
    public bool IsSingleBid => Ranking?.Ranked.Take(2).Count() == 1;
}

using AutoMapper;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A ranking as its readers see it.</summary>
public sealed record RankingDetails
{
    /// <summary>Identifier of the competition.</summary>
    public required Guid Competition { get; init; }

    /// <summary>Identifier of the call.</summary>
    public required Guid Call { get; init; }

    /// <summary>RFQ or call for proposals.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Name of the region; null for an RFQ.</summary>
    public BilingualText? Region { get; init; }

    /// <summary>Code of the region; empty for an RFQ.</summary>
    public required string RegionCode { get; init; }

    /// <summary>How far the call has come.</summary>
    public required SolicitationState State { get; init; }

    /// <summary>Whether bidders, people and figures are invented.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>ISO 4217 code of every price.</summary>
    public required string Currency { get; init; }

    /// <summary>IANA zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>SHA-256 of the plan's canonical form.</summary>
    public required string PlanHash { get; init; }

    /// <summary>What the proposals are ordered by.</summary>
    public required RankingMethod Method { get; init; }

    /// <summary>What all steps count together.</summary>
    public required Points TotalPoints { get; init; }

    /// <summary>The steps with points, in the plan's order.</summary>
    public required IReadOnlyList<StepHeading> Steps { get; init; }

    /// <summary>1 for the first ranking of the competition; null where there is none yet.</summary>
    public int? Number { get; init; }

    /// <summary>When it was worked out.</summary>
    public DateTimeOffset? WorkedOutAt { get; init; }

    /// <summary>Ranked proposals in rank order, then the others.</summary>
    public required IReadOnlyList<RankedProposal> Proposals { get; init; }

    /// <summary>What is recommended; null before it is.</summary>
    public AwardSummary? Award { get; init; }
}

/// <summary>One step with points.</summary>
/// <param name="Id">Identifier in the plan.</param>
/// <param name="Name">Name.</param>
/// <param name="Maximum">The most that it counts in the total.</param>
public sealed record StepHeading(string Id, BilingualText Name, Points Maximum)
{
    /// <summary>Of a step of the plan.</summary>
    public static StepHeading Of(ScoredStep step) => new(step.Id, step.Name, step.Counts);
}

/// <summary>One proposal of a ranking.</summary>
public sealed record RankedProposal
{
    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; init; } = "";

    /// <summary>Name of the bidder.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far it came.</summary>
    public ProposalOutcome Outcome { get; init; }

    /// <summary>1 is best; null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>Points of each step that it reached, by the step's identifier.</summary>
    public IReadOnlyDictionary<string, Points> Scores { get; init; } = new Dictionary<string, Points>();

    /// <summary>The opened price; null while the envelope is sealed.</summary>
    public Money? Price { get; init; }

    /// <summary>Sum of the steps; null where it is not ranked.</summary>
    public Points? Total { get; init; }

    /// <summary>The adjusted price, where the plan ranks by it.</summary>
    public Money? AdjustedPrice { get; init; }

    /// <summary>What decided its tie, as the plan writes the link; null: nothing did.</summary>
    public string? TieDecidedBy { get; init; }

    /// <summary>Whether an RFQ qualified it; null in a call for proposals, or before that is decided.</summary>
    public bool? IsQualified { get; init; }

    internal sealed class Mapping : Profile
    {
        public Mapping() =>
            CreateMap<ProposalResult, RankedProposal>()
                .MaxDepth(1)
                .ForMember(to => to.Name, map => map.Ignore())
                .ForMember(to => to.Scores, map => map.Ignore())
                .ForMember(to => to.Price, map => map.Ignore())
                .ForMember(to => to.IsQualified, map => map.Ignore())
                .ForMember(
                    to => to.AdjustedPrice,
                    map =>
                        map.MapFrom(from => from.AdjustedPrice == null ? default(Money?) : from.AdjustedPrice.Rounded)
                )
                .ForMember(
                    to => to.TieDecidedBy,
                    map => map.MapFrom(from => from.TieDecidedBy == null ? null : from.TieDecidedBy.ToString())
                );
    }
}

/// <summary>What is recommended in a region.</summary>
/// <param name="Recommended">Name of the winner; null where there is none.</param>
/// <param name="Code">Why there is no winner; null where there is one.</param>
/// <param name="PassedOver">All that rank above the winner, with why each was passed over.</param>
public sealed record AwardSummary(string? Recommended, string? Code, IReadOnlyList<PassedOver> PassedOver)
{
    /// <summary>Of the entry kept, with names for identifiers.</summary>
    public static AwardSummary Of(AwardEntry entry, IReadOnlyDictionary<string, string> names) =>
        new(
            entry.Bidder is null ? null : names[entry.Bidder],
            entry.Code,
            [.. entry.PassedOver.Select(one => one with { Bidder = names[one.Bidder] })]
        );
}

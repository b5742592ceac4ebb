using System.Collections.Immutable;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Reports;

/// <summary>One evaluator's score sheets of a step, to be filled in away from the service: their own leaves, and what
/// already stands. No price, and nothing of anybody else's.</summary>
public sealed record ScoreSheetForm
{
    /// <summary>The competition.</summary>
    public required CompetitionId Competition { get; init; }

    /// <summary>The buyer's name.</summary>
    public required BilingualText Buyer { get; init; }

    /// <summary>Whether bidders, people and figures are invented.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>The step.</summary>
    public required RatedStep Step { get; init; }

    /// <summary>What the published plan says of each criterion.</summary>
    public required ImmutableArray<LookedFor> LookedFor { get; init; }

    /// <summary>The hash of the plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Identifier of the evaluator.</summary>
    public required string Evaluator { get; init; }

    /// <summary>The leaves that the evaluator scores, in the plan's order.</summary>
    public required ImmutableArray<Criterion> Leaves { get; init; }

    /// <summary>The latest instant at which something on it was saved; before, when the call closed.</summary>
    public required DateTimeOffset DataAt { get; init; }

    /// <summary>The proposals, in the evaluator's own order.</summary>
    public required ImmutableArray<FormProposal> Proposals { get; init; }
}

/// <summary>One proposal to be scored.</summary>
/// <param name="Bidder">Whose.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fields">What already stands; a leaf that is absent was never saved.</param>
public sealed record FormProposal(string Bidder, string Name, ImmutableArray<SheetField> Fields)
{
    /// <summary>What stands for a leaf, or null.</summary>
    public SheetField? Field(string criterion) => Fields.FirstOrDefault(field => field.Criterion == criterion);
}

using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What one evaluator has to score in a competition.</summary>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Steps">The rated steps that are or were open, in the plan's order.</param>
public sealed record WorkList(string Evaluator, IReadOnlyList<StepWork> Steps);

/// <summary>One step of a work list.</summary>
/// <param name="Step">Identifier of the step.</param>
/// <param name="State">Open or closed.</param>
/// <param name="SheetsDueAt">Until when sheets are to be handed in; null: nobody said.</param>
/// <param name="Proposals">The proposals, in the evaluator's own order.</param>
/// <param name="Criteria">The criteria that they score, in the plan's order.</param>
public sealed record StepWork(
    string Step,
    StepState State,
    DateTimeOffset? SheetsDueAt,
    IReadOnlyList<ProposalWork> Proposals,
    IReadOnlyList<CriterionWork> Criteria
);

/// <summary>One proposal to score.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Scored">How many criteria have a mark.</param>
/// <param name="Criteria">How many there are to score.</param>
/// <param name="IsHandedIn">Whether the sheet is handed in.</param>
public sealed record ProposalWork(string Bidder, string Name, int Scored, int Criteria, bool IsHandedIn);

/// <summary>One criterion to score.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Scored">For how many proposals it has a mark.</param>
/// <param name="Proposals">How many proposals there are.</param>
public sealed record CriterionWork(string Criterion, int Scored, int Proposals);

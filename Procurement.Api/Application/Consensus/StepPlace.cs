using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Consensus;

/// <summary>A step of a competition, and how far it has come.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">Name of the region; null: of an RFQ.</param>
/// <param name="Reference">Reference of the call.</param>
/// <param name="TimeZone">Zone of the programme.</param>
/// <param name="IsSynthetic">Whether the programme is invented.</param>
/// <param name="State">Waiting, open or closed.</param>
/// <param name="OpenedAt">When the panel began to agree; null: it has not.</param>
/// <param name="SheetsDueAt">Until when evaluators are to hand in their sheets; null: nobody said.</param>
public sealed record StepPlace(
    Guid Competition,
    string Step,
    BilingualText Name,
    BilingualText? Region,
    string Reference,
    string TimeZone,
    bool IsSynthetic,
    StepState State,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? SheetsDueAt
);

/// <summary>A document that may be read.</summary>
/// <param name="Document">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Pages">Its pages; null: not found.</param>
public sealed record StepDocument(Guid Document, string Name, string Kind, int? Pages);

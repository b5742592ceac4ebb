using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The own sheet for one proposal, as its evaluator works on it.</summary>
public sealed record ScoringDetails
{
    /// <summary>Where it is.</summary>
    public required DeskPlace Place { get; init; }

    /// <summary>Identifier of the rated step.</summary>
    public required string Step { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText StepName { get; init; }

    /// <summary>How far the step is.</summary>
    public required StepState State { get; init; }

    /// <summary>Whose proposal.</summary>
    public required string Bidder { get; init; }

    /// <summary>The bidder's name.</summary>
    public required string Name { get; init; }

    /// <summary>When the sheet was handed in; null: it was not.</summary>
    public DateTimeOffset? LockedAt { get; init; }

    /// <summary>When it was asked back; null: it was not.</summary>
    public DateTimeOffset? UnlockAskedAt { get; init; }

    /// <summary>When its marks were made void; null: they count.</summary>
    public DateTimeOffset? VoidedAt { get; init; }

    /// <summary>Until when the sheet is to be handed in; null: nobody said.</summary>
    public DateTimeOffset? SheetsDueAt { get; init; }

    /// <summary>When the panel began to agree; null: it has not, and a sheet may still be asked back.</summary>
    public DateTimeOffset? ConsensusOpenedAt { get; init; }

    /// <summary>Fewest characters of a comment; null: none is asked for.</summary>
    public int? ShortestComment { get; init; }

    /// <summary>What ranges of points mean, as published; empty: the plan says nothing.</summary>
    public required IReadOnlyList<PointBand> Bands { get; init; }

    /// <summary>The criteria that the evaluator scores, in the plan's order.</summary>
    public required IReadOnlyList<ScoredCriterion> Criteria { get; init; }

    /// <summary>The proposals of the step, in the evaluator's own order.</summary>
    public required IReadOnlyList<ProposalToScore> Proposals { get; init; }

    /// <summary>The proposal's documents, in the order in which they were enclosed.</summary>
    public required IReadOnlyList<DocumentToRead> Documents { get; init; }

    /// <summary>What the bidder was asked about its proposal and answered, the oldest first.</summary>
    public required IReadOnlyList<ClarifiedPoint> Clarified { get; init; }

    /// <summary>Whether the evaluator may write on it.</summary>
    public bool IsOpen => State == StepState.Open && LockedAt is null && VoidedAt is null;

    internal static ScoringDetails Of(SheetDesk desk, List<FieldDetails> fields, List<ClarifiedPoint> answers)
    {
        var demands = SheetDemands.Of(desk.Plan, desk.Step, desk.Seat.Scores, desk.Seat.Policy);
        var looked = desk.Plan.Service.LookedFor.ToDictionary(one => one.Criterion, one => one.Text);
        var places = (desk.Row.Places ?? []).ToDictionary(one => one.Criterion);
        var readable = desk.Documents.Select(one => one.Document!.Value).ToHashSet();
        return new ScoringDetails
        {
            Place = desk.Seat.Where,
            Step = desk.Step.Id,
            StepName = desk.Step.Name,
            State = desk.Row.State,
            Bidder = desk.Seat.Bidder!,
            Name = desk.Seat.Name!,
            LockedAt = desk.Row.LockedAt,
            UnlockAskedAt = desk.Row.UnlockAskedAt,
            VoidedAt = desk.Row.VoidedAt,
            SheetsDueAt = desk.Row.SheetsDueAt,
            ConsensusOpenedAt = desk.Row.ConsensusOpenedAt,
            ShortestComment = demands.ShortestComment,
            Bands = desk.Plan.Service.Bands,
            Criteria =
            [
                .. desk.Leaves.Select(leaf => new ScoredCriterion(
                    leaf,
                    looked.GetValueOrDefault(leaf.Id),
                    fields.Find(one => one.Criterion == leaf.Id) ?? FieldDetails.Blank(leaf.Id),
                    places.TryGetValue(leaf.Id, out var place) && readable.Contains(place.Document)
                        ? new PlaceToRead(place.Document, place.Page)
                        : null
                )),
            ],
            Proposals =
            [
                .. desk.Proposals.Select(one => new ProposalToScore(
                    one.Seat.Bidder!,
                    one.Seat.Name!,
                    one.HasMark,
                    one.LockedAt is not null
                )),
            ],
            Clarified = answers,
            Documents =
            [
                .. desk.Documents.Select(one => new DocumentToRead(
                    one.Document!.Value,
                    one.DocumentName!,
                    one.Kind!.Value,
                    one.Pages
                )),
            ],
        };
    }
}

/// <summary>One criterion of a sheet.</summary>
/// <param name="Leaf">The criterion, as the plan says it.</param>
/// <param name="LookedFor">What evaluators look for; null: the plan says nothing.</param>
/// <param name="Field">What stands; of another criterion than the one that is asked for, without its words.</param>
/// <param name="Place">Where the bidder answers it; null: it named no place, or the document is not open.</param>
public sealed record ScoredCriterion(Criterion Leaf, BilingualText? LookedFor, FieldDetails Field, PlaceToRead? Place);

/// <summary>Where a bidder answers a criterion.</summary>
/// <param name="Document">The document.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record PlaceToRead(DocumentId Document, int Page);

/// <summary>One proposal of a step.</summary>
/// <param name="Bidder">Whose.</param>
/// <param name="Name">The bidder's name.</param>
/// <param name="HasMark">Whether the criterion that is asked for has a mark.</param>
/// <param name="IsLocked">Whether the sheet is handed in.</param>
public sealed record ProposalToScore(string Bidder, string Name, bool HasMark, bool IsLocked);

/// <summary>One document of a proposal.</summary>
/// <param name="Document">Its identifier.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Pages">Its pages; null: not known.</param>
public sealed record DocumentToRead(DocumentId Document, string Name, DocumentKind Kind, int? Pages);

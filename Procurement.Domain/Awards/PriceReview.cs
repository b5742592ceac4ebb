using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Awards;

/// <summary>
/// The review of a price that lies far below the others: asked about in writing, answered, decided. A flag rejects
/// nobody; whoever cannot explain the price is disqualified like anybody else, by proposal and approval.
/// </summary>
/// <remarks>Source: domain guide, section 4, abnormally low price.</remarks>
public sealed class PriceReview : Aggregate
{
    private PriceReview() { }

    /// <summary>Asks the bidder in writing. Refuses text.missing (the question stands in both languages).</summary>
    public static Outcome<PriceReview> Ask(
        PriceReviewId id,
        CompetitionId competition,
        string bidder,
        BilingualText question,
        string askedBy,
        DateTimeOffset now
    )
    {
        if (question.Missing().Any())
            return new Refusal("text.missing");
        var review = new PriceReview
        {
            Id = id,
            Competition = competition,
            Bidder = bidder,
            Question = question,
            AskedBy = askedBy,
            AskedAt = now,
        };
        review.Changed();
        return review;
    }

    /// <summary>Identifier.</summary>
    public PriceReviewId Id { get; private set; }

    /// <summary>The competition.</summary>
    public CompetitionId Competition { get; private set; }

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>What was asked.</summary>
    public BilingualText Question { get; private set; } = null!;

    /// <summary>Who asked.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The bidder's answer, in its own words; null: none yet.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was answered; null: not yet.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Whether the answer explains the price; null: not decided.</summary>
    public bool? IsExplained { get; private set; }

    /// <summary>Why; null: not decided.</summary>
    public BilingualText? Reason { get; private set; }

    /// <summary>Who decided; null: nobody yet.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided; null: not yet.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Records the bidder's answer. Refuses price.already-answered, price.answer-missing (blank).</summary>
    public Refusal? Reply(string answer, DateTimeOffset now)
    {
        if (AnsweredAt is not null)
            return new Refusal("price.already-answered");
        if (string.IsNullOrWhiteSpace(answer))
            return new Refusal("price.answer-missing", Bidder);
        Answer = answer;
        AnsweredAt = now;
        Changed();
        return null;
    }

    /// <summary>Decides whether the answer explains the price; a later decision replaces an earlier one. Refuses
    /// price.answer-missing, reason.missing.</summary>
    public Refusal? Decide(bool isExplained, BilingualText reason, string decidedBy, DateTimeOffset now)
    {
        if (AnsweredAt is null)
            return new Refusal("price.answer-missing", Bidder);
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        (IsExplained, Reason, DecidedBy, DecidedAt) = (isExplained, reason, decidedBy, now);
        Changed();
        return null;
    }
}

/// <summary>Keeps reviews of abnormally low prices.</summary>
public interface IPriceReviews
{
    /// <summary>The review of a bidder's price, or null.</summary>
    Task<PriceReview?> Of(CompetitionId competition, string bidder, CancellationToken cancellation);

    /// <summary>The reviews of the competitions of a call.</summary>
    Task<IReadOnlyList<PriceReview>> Of(SolicitationId call, CancellationToken cancellation);

    /// <summary>Keeps a new review.</summary>
    void Add(PriceReview review);
}

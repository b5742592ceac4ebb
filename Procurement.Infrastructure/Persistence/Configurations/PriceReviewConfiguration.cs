using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Awards;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class PriceReviewConfiguration : IEntityTypeConfiguration<PriceReview>
{
    public void Configure(EntityTypeBuilder<PriceReview> reviews)
    {
        reviews.ToTable("price_reviews");
        reviews.HasIdentifier(review => review.Id, "id");
        reviews.HasVersion();
        reviews.Property(review => review.Competition).HasColumnName("competition_id");
        reviews.Property(review => review.Bidder).HasColumnName("bidder");
        reviews.Words(review => review.Question, "question");
        reviews.Property(review => review.AskedBy).HasColumnName("asked_by");
        reviews.Property(review => review.AskedAt).HasColumnName("asked_at");
        reviews.Property(review => review.Answer).HasColumnName("answer");
        reviews.Property(review => review.AnsweredAt).HasColumnName("answered_at");
        reviews.Property(review => review.IsExplained).HasColumnName("is_explained");
        reviews.Words(review => review.Reason, "reason");
        reviews.Property(review => review.DecidedBy).HasColumnName("decided_by");
        reviews.Property(review => review.DecidedAt).HasColumnName("decided_at");
        reviews.RefersTo<PriceReview, Competition>(review => review.Competition);
        reviews
            .HasIndex(review => new { review.Competition, review.Bidder })
            .HasDatabaseName("ux_price_reviews_competition_bidder")
            .IsUnique();
    }
}

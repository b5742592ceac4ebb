using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <summary>Every ranking of a competition, the replaced ones too: these two tables only grow.</summary>
internal sealed class RankingConfiguration
    : IEntityTypeConfiguration<RankingRecord>,
        IEntityTypeConfiguration<RankedPlace>
{
    public void Configure(EntityTypeBuilder<RankingRecord> rankings)
    {
        rankings.ToTable("rankings");
        rankings.Property("CompetitionId").HasColumnName("competition_id");
        rankings.Property(ranking => ranking.Number).HasColumnName("number").ValueGeneratedNever();
        rankings.HasKey("CompetitionId", nameof(RankingRecord.Number));
        rankings.Property(ranking => ranking.WorkedOutAt).HasColumnName("worked_out_at");
        rankings.HasRows(ranking => ranking.Places, "CompetitionId", "Number");
    }

    public void Configure(EntityTypeBuilder<RankedPlace> places)
    {
        places.ToTable("ranked_places");
        places.Property("CompetitionId").HasColumnName("competition_id");
        places.Property("Number").HasColumnName("number");
        places.Property(place => place.Bidder).HasColumnName("bidder");
        places.HasKey("CompetitionId", "Number", nameof(RankedPlace.Bidder));
        places.Property(place => place.Position).HasColumnName("position");
        places.Property(place => place.Outcome).HasColumnName("outcome");
        places.Property(place => place.Rank).HasColumnName("rank");
        places.Property(place => place.Total).HasColumnName("total");
        places.Property(place => place.AdjustedPrice).HasColumnName("adjusted_price");
        places.Property(place => place.TieDecidedBy).HasColumnName("tie_decided_by");
    }
}

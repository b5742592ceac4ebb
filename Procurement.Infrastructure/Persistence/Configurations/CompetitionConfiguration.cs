using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class CompetitionConfiguration
    : IEntityTypeConfiguration<Competition>,
        IEntityTypeConfiguration<StepProgress>,
        IEntityTypeConfiguration<EnvelopeOpening>,
        IEntityTypeConfiguration<DocumentOpening>
{
    /// <summary>In rows from before the shares and digests of an opening were kept.</summary>
    private static readonly IReadOnlyList<string> Nothing = [];

    public void Configure(EntityTypeBuilder<Competition> competitions)
    {
        competitions.ToTable("competitions");
        competitions.HasIdentifier(competition => competition.Id, "id");
        competitions.HasVersion();
        competitions.Property(competition => competition.Solicitation).HasColumnName("solicitation_id");
        competitions.Property(competition => competition.Region).HasColumnName("region");
        competitions.Property(competition => competition.Position).HasColumnName("position");
        competitions.Property(competition => competition.IsRankingStale).HasColumnName("is_ranking_stale");
        competitions.HasRows(competition => competition.Steps, "CompetitionId");
        competitions.HasRows(competition => competition.Openings, "CompetitionId");
        competitions.HasRows(competition => competition.DocumentOpenings, "CompetitionId");
        competitions.HasRows(competition => competition.Rankings, "CompetitionId");
        competitions.Ignore(competition => competition.AreStepsClosed);
        competitions.RefersTo<Competition, Solicitation>(competition => competition.Solicitation);
        competitions
            .HasIndex(competition => new { competition.Solicitation, competition.Region })
            .HasDatabaseName("ux_competitions_solicitation_region")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<StepProgress> steps)
    {
        steps.ToTable("competition_steps");
        steps.Property("CompetitionId").HasColumnName("competition_id");
        steps.Property(step => step.Step).HasColumnName("step");
        steps.HasKey("CompetitionId", nameof(StepProgress.Step));
        steps.Property(step => step.Position).HasColumnName("position");
        steps.Property(step => step.State).HasColumnName("state");
        steps.Property(step => step.SheetsDueAt).HasColumnName("sheets_due_at");
        steps.Words(step => step.SheetsDueReason, "sheets_due_reason");
        steps.Property(step => step.ConsensusOpenedAt).HasColumnName("consensus_opened_at");
        steps.Property(step => step.ClosedAt).HasColumnName("closed_at");
    }

    public void Configure(EntityTypeBuilder<EnvelopeOpening> openings)
    {
        openings.ToTable("envelope_openings");
        openings.Property("CompetitionId").HasColumnName("competition_id");
        openings.Property(opening => opening.Step).HasColumnName("step");
        openings.HasKey("CompetitionId", nameof(EnvelopeOpening.Step));
        openings.Property(opening => opening.OpenedAt).HasColumnName("opened_at");
        openings.Property(opening => opening.OpenedBy).HasColumnName("opened_by");
        openings.Property<IReadOnlyList<string>>("GivenBy").HasColumnName("given_by").HasDefaultValue(Nothing);
        openings.Property<IReadOnlyList<string>>("GivenAt").HasColumnName("given_at").HasDefaultValue(Nothing);
        openings.Property(opening => opening.Bidders).HasColumnName("bidders");
        openings.Property<IReadOnlyList<string>>("Digests").HasColumnName("digests").HasDefaultValue(Nothing);
        openings.Ignore(opening => opening.Shares);
        openings.Ignore(opening => opening.Envelopes);
    }

    public void Configure(EntityTypeBuilder<DocumentOpening> openings)
    {
        openings.ToTable("document_openings");
        openings.Property("CompetitionId").HasColumnName("competition_id");
        openings.Property(opening => opening.Envelope).HasColumnName("envelope");
        openings.HasKey("CompetitionId", nameof(DocumentOpening.Envelope));
        openings.Property(opening => opening.Step).HasColumnName("step");
        openings.Property(opening => opening.OpenedAt).HasColumnName("opened_at");
        openings.Property(opening => opening.OpenedBy).HasColumnName("opened_by");
        openings.Property(opening => opening.Bidders).HasColumnName("bidders");
    }
}

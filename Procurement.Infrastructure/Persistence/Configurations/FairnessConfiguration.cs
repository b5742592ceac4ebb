using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Fairness;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class FairnessConfiguration
    : IEntityTypeConfiguration<FairnessFile>,
        IEntityTypeConfiguration<FairnessNote>
{
    public void Configure(EntityTypeBuilder<FairnessFile> files)
    {
        files.ToTable("fairness_files");
        files.HasIdentifier(file => file.Id, "id");
        files.HasVersion();
        files.Property(file => file.Call).HasColumnName("solicitation_id");
        files.Ignore(file => file.Attestation);
        files.HasRows(file => file.Notes, "FileId");
        files
            .HasOne<Solicitation>()
            .WithOne()
            .HasForeignKey<FairnessFile>(file => file.Call)
            .OnDelete(DeleteBehavior.Restrict);
        files.HasIndex(file => file.Call).HasDatabaseName("ux_fairness_files_solicitation").IsUnique();
    }

    public void Configure(EntityTypeBuilder<FairnessNote> notes)
    {
        notes.ToTable("fairness_notes");
        notes.Property<Domain.Common.Identity.FairnessFileId>("FileId").HasColumnName("file_id");
        notes.Property(note => note.Number).HasColumnName("number");
        notes.HasKey("FileId", nameof(FairnessNote.Number));
        notes.Property(note => note.Kind).HasColumnName("kind");
        notes.Property(note => note.Phase).HasColumnName("phase");
        notes.Words(note => note.Text, "text");
        notes.Property(note => note.TypedName).HasColumnName("typed_name");
        notes.Property(note => note.By).HasColumnName("by_person");
        notes.Property(note => note.At).HasColumnName("at");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ScoreSheetConfiguration
    : IEntityTypeConfiguration<ScoreSheet>,
        IEntityTypeConfiguration<SheetField>,
        IEntityTypeConfiguration<SheetEntry>
{
    public void Configure(EntityTypeBuilder<ScoreSheet> sheets)
    {
        sheets.ToTable("score_sheets");
        sheets.HasIdentifier(sheet => sheet.Id, "id");
        sheets.HasVersion();
        sheets.Property(sheet => sheet.Competition).HasColumnName("competition_id");
        sheets.Property(sheet => sheet.Bidder).HasColumnName("bidder");
        sheets.Property(sheet => sheet.Step).HasColumnName("step");
        sheets.Property(sheet => sheet.Evaluator).HasColumnName("evaluator");
        sheets.Property(sheet => sheet.LockedAt).HasColumnName("locked_at");
        sheets.Property(sheet => sheet.VoidedAt).HasColumnName("voided_at");
        sheets.Property(sheet => sheet.UnlockAskedAt).HasColumnName("unlock_asked_at");
        sheets.Property(sheet => sheet.Entries).HasColumnName("entries");
        sheets.Ignore(sheet => sheet.Marks);
        sheets.Ignore(sheet => sheet.IsHandedIn);
        sheets.HasRows(sheet => sheet.Fields, "ScoreSheetId");
        sheets.HasRowsApart(sheet => sheet.History, "ScoreSheetId");
        sheets.RefersTo<ScoreSheet, Competition>(sheet => sheet.Competition);
        sheets
            .HasIndex(sheet => new
            {
                sheet.Competition,
                sheet.Bidder,
                sheet.Step,
                sheet.Evaluator,
            })
            .HasDatabaseName("ux_score_sheets_competition_bidder_step_evaluator")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<SheetField> fields)
    {
        fields.ToTable("score_sheet_marks");
        fields.Property("ScoreSheetId").HasColumnName("score_sheet_id");
        fields.Property(field => field.Criterion).HasColumnName("criterion");
        fields.HasKey("ScoreSheetId", nameof(SheetField.Criterion));
        fields.Property(field => field.Position).HasColumnName("position");
        fields.Property(field => field.Value).HasColumnName("value");
        fields.Property(field => field.Comment).HasColumnName("comment");
        // Nobody but the evaluator ever reads it, so it does not go into a record that others read.
        fields.Property(field => field.Note).HasColumnName("note").IsUnrecorded();
        fields.Property(field => field.LookAgain).HasColumnName("look_again").IsUnrecorded();
        fields.Property(field => field.Version).HasColumnName("version");
        fields.Property(field => field.SavedAt).HasColumnName("saved_at");
    }

    public void Configure(EntityTypeBuilder<SheetEntry> entries)
    {
        entries.ToTable("score_sheet_entries");
        entries.Property("ScoreSheetId").HasColumnName("score_sheet_id");
        entries.Property(entry => entry.Number).HasColumnName("number");
        entries.HasKey("ScoreSheetId", nameof(SheetEntry.Number));
        entries.Property(entry => entry.Kind).HasColumnName("kind");
        entries.Property(entry => entry.Criterion).HasColumnName("criterion");
        entries.Property(entry => entry.Value).HasColumnName("value");
        entries.Property(entry => entry.Comment).HasColumnName("comment");
        entries.Property(entry => entry.Reason).HasColumnName("reason");
        entries.Property(entry => entry.By).HasColumnName("by_person");
        entries.Property(entry => entry.At).HasColumnName("at");
    }
}

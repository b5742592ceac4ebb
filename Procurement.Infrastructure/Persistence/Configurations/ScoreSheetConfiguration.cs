using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ScoreSheetConfiguration
    : IEntityTypeConfiguration<ScoreSheet>,
        IEntityTypeConfiguration<SheetMark>
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
        sheets.HasRows(sheet => sheet.Marks, "ScoreSheetId");
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

    public void Configure(EntityTypeBuilder<SheetMark> marks)
    {
        marks.ToTable("score_sheet_marks");
        marks.Property("ScoreSheetId").HasColumnName("score_sheet_id");
        marks.Property(mark => mark.Criterion).HasColumnName("criterion");
        marks.HasKey("ScoreSheetId", nameof(SheetMark.Criterion));
        marks.Property<int>(Columns.Position).HasColumnName("position");
        marks.Property(mark => mark.Value).HasColumnName("value");
    }
}

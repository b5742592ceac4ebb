using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Procurement.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WebPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "look_again",
                table: "score_sheet_marks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<long>(
                name: "sheets_due_at",
                table: "competition_steps",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "sheets_due_reason_en",
                table: "competition_steps",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "sheets_due_reason_fr",
                table: "competition_steps",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_entries_chain_competition",
                table: "record_entries",
                columns: new[] { "chain", "competition_id", "number" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_record_entries_chain_competition", table: "record_entries");

            migrationBuilder.DropColumn(name: "look_again", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "sheets_due_at", table: "competition_steps");

            migrationBuilder.DropColumn(name: "sheets_due_reason_en", table: "competition_steps");

            migrationBuilder.DropColumn(name: "sheets_due_reason_fr", table: "competition_steps");
        }
    }
}

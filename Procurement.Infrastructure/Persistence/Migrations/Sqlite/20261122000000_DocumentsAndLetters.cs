using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Procurement.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DocumentsAndLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "missing_en",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "missing_fr",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "strengths_en",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "strengths_fr",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "adjusted_price",
                table: "notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "quality",
                table: "notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "winner_adjusted_price",
                table: "notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "winner_quality",
                table: "notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evaluator",
                table: "issued_documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "issued_documents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "step",
                table: "issued_documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "issued_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_copies", x => x.id);
                    table.ForeignKey(
                        name: "FK_issued_copies_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_issued_copies_solicitation_id",
                table: "issued_copies",
                column: "solicitation_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "issued_copies");

            migrationBuilder.DropColumn(
                name: "missing_en",
                table: "replaced_marks");

            migrationBuilder.DropColumn(
                name: "missing_fr",
                table: "replaced_marks");

            migrationBuilder.DropColumn(
                name: "strengths_en",
                table: "replaced_marks");

            migrationBuilder.DropColumn(
                name: "strengths_fr",
                table: "replaced_marks");

            migrationBuilder.DropColumn(
                name: "adjusted_price",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "quality",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "winner_adjusted_price",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "winner_quality",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "evaluator",
                table: "issued_documents");

            migrationBuilder.DropColumn(
                name: "number",
                table: "issued_documents");

            migrationBuilder.DropColumn(
                name: "step",
                table: "issued_documents");
        }
    }
}

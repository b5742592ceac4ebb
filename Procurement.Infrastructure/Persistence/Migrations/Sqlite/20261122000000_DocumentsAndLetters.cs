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
                name: "evaluator",
                table: "issued_documents",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(name: "number", table: "issued_documents", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(name: "step", table: "issued_documents", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "fairness_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fairness_files", x => x.id);
                    table.ForeignKey(
                        name: "FK_fairness_files_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "fairness_notes",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    typed_name = table.Column<string>(type: "TEXT", nullable: true),
                    by_person = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    text_en = table.Column<string>(type: "TEXT", nullable: true),
                    text_fr = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fairness_notes", x => new { x.file_id, x.number });
                    table.ForeignKey(
                        name: "FK_fairness_notes_fairness_files_file_id",
                        column: x => x.file_id,
                        principalTable: "fairness_files",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ux_fairness_files_solicitation",
                table: "fairness_files",
                column: "solicitation_id",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "fairness_notes");

            migrationBuilder.DropTable(name: "fairness_files");

            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");
        }
    }
}

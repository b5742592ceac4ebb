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
            migrationBuilder.AddColumn<DateOnly>(name: "agreed_on", table: "notices", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "in_both_languages",
                table: "notices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_over_the_cap",
                table: "notices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<long>(name: "obtained", table: "notices", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "paragraphs_version",
                table: "notices",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "evaluator",
                table: "issued_documents",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(name: "number", table: "issued_documents", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(name: "step", table: "issued_documents", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "letter_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_templates", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_templates_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "template_revisions",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    template_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slot = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    text_en = table.Column<string>(type: "TEXT", nullable: false),
                    text_fr = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_template_revisions", x => new { x.template_id, x.number });
                    table.ForeignKey(
                        name: "FK_template_revisions_letter_templates_template_id",
                        column: x => x.template_id,
                        principalTable: "letter_templates",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ux_letter_templates_programme_kind",
                table: "letter_templates",
                columns: new[] { "programme_id", "kind" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "template_revisions");

            migrationBuilder.DropTable(name: "letter_templates");

            migrationBuilder.DropColumn(name: "agreed_on", table: "notices");

            migrationBuilder.DropColumn(name: "in_both_languages", table: "notices");

            migrationBuilder.DropColumn(name: "is_over_the_cap", table: "notices");

            migrationBuilder.DropColumn(name: "obtained", table: "notices");

            migrationBuilder.DropColumn(name: "paragraphs_version", table: "notices");

            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");
        }
    }
}

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
                name: "price_digest",
                table: "submission_versions",
                type: "TEXT",
                maxLength: 64,
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

            migrationBuilder.AddColumn<long>(
                name: "replaced_closes_at",
                table: "addenda",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "replaced_description_en",
                table: "addenda",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "replaced_description_fr",
                table: "addenda",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "replaced_questions_close_at",
                table: "addenda",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "replaced_title_en",
                table: "addenda",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "replaced_title_fr",
                table: "addenda",
                type: "TEXT",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "price_digest", table: "submission_versions");

            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");

            migrationBuilder.DropColumn(name: "replaced_closes_at", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_description_en", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_description_fr", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_questions_close_at", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_title_en", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_title_fr", table: "addenda");
        }
    }
}

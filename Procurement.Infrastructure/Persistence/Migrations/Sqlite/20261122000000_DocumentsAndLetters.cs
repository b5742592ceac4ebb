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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");
        }
    }
}

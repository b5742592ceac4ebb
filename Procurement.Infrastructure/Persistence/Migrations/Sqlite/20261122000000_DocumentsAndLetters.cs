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
            migrationBuilder.DropForeignKey(name: "FK_sealed_items_submissions_submission_id", table: "sealed_items");

            migrationBuilder.AddColumn<int>(
                name: "unconfirmed_addendum",
                table: "submissions",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "returned_at",
                table: "solicitations",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "returned_by",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "returned_reason_en",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "returned_reason_fr",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_sealed",
                table: "documents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "unconfirmed_addendum", table: "submissions");

            migrationBuilder.DropColumn(name: "returned_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_by", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_reason_en", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_reason_fr", table: "solicitations");

            migrationBuilder.DropColumn(name: "is_sealed", table: "documents");

            migrationBuilder.AddForeignKey(
                name: "FK_sealed_items_submissions_submission_id",
                table: "sealed_items",
                column: "submission_id",
                principalTable: "submissions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }
    }
}

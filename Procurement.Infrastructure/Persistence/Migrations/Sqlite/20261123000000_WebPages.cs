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

            migrationBuilder.AddColumn<string>(
                name: "missed_points",
                table: "notices",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "''"
            );

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "mandatory_answers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
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

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_entries_chain_competition",
                table: "record_entries",
                columns: new[] { "chain", "competition_id", "number" }
            );

            migrationBuilder.CreateIndex(name: "ix_passkeys_account", table: "passkeys", column: "account");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "passkeys");

            migrationBuilder.DropIndex(name: "ix_record_entries_chain_competition", table: "record_entries");

            migrationBuilder.DropColumn(name: "look_again", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "missed_points", table: "notices");

            migrationBuilder.DropColumn(name: "number", table: "mandatory_answers");

            migrationBuilder.DropColumn(name: "sheets_due_at", table: "competition_steps");

            migrationBuilder.DropColumn(name: "sheets_due_reason_en", table: "competition_steps");

            migrationBuilder.DropColumn(name: "sheets_due_reason_fr", table: "competition_steps");
        }
    }
}

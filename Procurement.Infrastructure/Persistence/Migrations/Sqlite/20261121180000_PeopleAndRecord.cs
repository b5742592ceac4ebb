using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Procurement.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeopleAndRecord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "consensus_opened_at",
                table: "competition_steps",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "agreed_at",
                table: "agreed_marks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<string>(name: "missing_en", table: "agreed_marks", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "missing_fr", table: "agreed_marks", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "present",
                table: "agreed_marks",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "recorded_by",
                table: "agreed_marks",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "strengths_en",
                table: "agreed_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "strengths_fr",
                table: "agreed_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    prices_known = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ranking_before = table.Column<int>(type: "INTEGER", nullable: true),
                    ranking_after = table.Column<int>(type: "INTEGER", nullable: true),
                    decision_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    decision_reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    bidder = table.Column<string>(type: "TEXT", nullable: true),
                    is_met = table.Column<bool>(type: "INTEGER", nullable: true),
                    item = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    finding_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    finding_reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_corrections_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    acts_for = table.Column<string>(type: "TEXT", nullable: true),
                    given_by = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    call_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duties", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "replaced_marks",
                columns: table => new
                {
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    consensus_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    agreed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replaced_marks", x => new { x.consensus_record_id, x.position });
                    table.ForeignKey(
                        name: "FK_replaced_marks_consensus_records_consensus_record_id",
                        column: x => x.consensus_record_id,
                        principalTable: "consensus_records",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "spread_reviews",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "TEXT", nullable: false),
                    consensus_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    reviewed_by = table.Column<string>(type: "TEXT", nullable: false),
                    reviewed_at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spread_reviews", x => new { x.consensus_record_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_spread_reviews_consensus_records_consensus_record_id",
                        column: x => x.consensus_record_id,
                        principalTable: "consensus_records",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_corrections_competition_id",
                table: "corrections",
                column: "competition_id"
            );

            migrationBuilder.CreateIndex(name: "ix_duties_person", table: "duties", column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "corrections");

            migrationBuilder.DropTable(name: "duties");

            migrationBuilder.DropTable(name: "replaced_marks");

            migrationBuilder.DropTable(name: "spread_reviews");

            migrationBuilder.DropColumn(name: "consensus_opened_at", table: "competition_steps");

            migrationBuilder.DropColumn(name: "agreed_at", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "missing_en", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "missing_fr", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "present", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "recorded_by", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "strengths_en", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "strengths_fr", table: "agreed_marks");
        }
    }
}

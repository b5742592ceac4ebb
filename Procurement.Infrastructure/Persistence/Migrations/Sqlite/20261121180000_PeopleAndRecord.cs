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
            migrationBuilder.AddColumn<int>(
                name: "entries",
                table: "score_sheets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(
                name: "unlock_asked_at",
                table: "score_sheets",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "voided_at", table: "score_sheets", type: "INTEGER", nullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "value",
                table: "score_sheet_marks",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER"
            );

            migrationBuilder.AddColumn<string>(
                name: "comment",
                table: "score_sheet_marks",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "score_sheet_marks",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<long>(
                name: "saved_at",
                table: "score_sheet_marks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "score_sheet_marks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(name: "chair_name", table: "panels", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "chair_person", table: "panels", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "criteria",
                table: "panel_members",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'"
            );

            migrationBuilder.AddColumn<long>(name: "left_at", table: "panel_members", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "person",
                table: "panel_members",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

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
                name: "clarifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer_until = table.Column<long>(type: "INTEGER", nullable: false),
                    question_en = table.Column<string>(type: "TEXT", nullable: false),
                    question_fr = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clarifications", x => x.id);
                    table.ForeignKey(
                        name: "FK_clarifications_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
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
                name: "declaration_findings",
                columns: table => new
                {
                    declaration = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    is_conflict = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_declaration_findings",
                        x => new
                        {
                            x.panel_id,
                            x.declaration,
                            x.role,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_declaration_findings_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "declarations",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    conflict_with = table.Column<string>(type: "TEXT", nullable: true),
                    text_version = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    typed_name = table.Column<string>(type: "TEXT", nullable: false),
                    declared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_cleared = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declarations", x => new { x.panel_id, x.number });
                    table.ForeignKey(
                        name: "FK_declarations_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "document_chunks",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_chunks", x => new { x.document_id, x.number });
                }
            );

            migrationBuilder.CreateTable(
                name: "document_openings",
                columns: table => new
                {
                    envelope = table.Column<string>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    bidders = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_openings", x => new { x.competition_id, x.envelope });
                    table.ForeignKey(
                        name: "FK_document_openings_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    envelope = table.Column<string>(type: "TEXT", nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_competitions_competition_id",
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
                name: "panel_changes",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    by_person = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panel_changes", x => new { x.panel_id, x.number });
                    table.ForeignKey(
                        name: "FK_panel_changes_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "panel_notices",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: true),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panel_notices", x => new { x.panel_id, x.number });
                    table.ForeignKey(
                        name: "FK_panel_notices_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reading_orders",
                columns: table => new
                {
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    bidders = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_reading_orders",
                        x => new
                        {
                            x.panel_id,
                            x.evaluator,
                            x.step,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_reading_orders_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
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
                name: "score_sheet_entries",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    score_sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    criterion = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    by_person = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_sheet_entries", x => new { x.score_sheet_id, x.number });
                    table.ForeignKey(
                        name: "FK_score_sheet_entries_score_sheets_score_sheet_id",
                        column: x => x.score_sheet_id,
                        principalTable: "score_sheets",
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

            migrationBuilder.CreateTable(
                name: "submission_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submission_drafts", x => x.id);
                    table.ForeignKey(
                        name: "FK_submission_drafts_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submission_versions",
                columns: table => new
                {
                    receipt = table.Column<string>(type: "TEXT", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_by = table.Column<string>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submission_versions", x => x.receipt);
                    table.ForeignKey(
                        name: "FK_submission_versions_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "undertakings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    text_version = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    typed_name = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_undertakings", x => x.id);
                    table.ForeignKey(
                        name: "FK_undertakings_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clarification_answers",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    clarification_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clarification_answers", x => new { x.clarification_id, x.bidder });
                    table.ForeignKey(
                        name: "FK_clarification_answers_clarifications_clarification_id",
                        column: x => x.clarification_id,
                        principalTable: "clarifications",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clarifications_competition",
                table: "clarifications",
                column: "competition_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_corrections_competition_id",
                table: "corrections",
                column: "competition_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_declarations_panel_evaluator_bidder_number",
                table: "declarations",
                columns: new[] { "panel_id", "evaluator", "bidder", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_competition_bidder",
                table: "documents",
                columns: new[] { "competition_id", "bidder" }
            );

            migrationBuilder.CreateIndex(name: "ix_duties_person", table: "duties", column: "person");

            migrationBuilder.CreateIndex(
                name: "ux_submission_drafts_competition_bidder",
                table: "submission_drafts",
                columns: new[] { "competition_id", "bidder" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_submission_versions_submission_number",
                table: "submission_versions",
                columns: new[] { "submission_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_undertakings_solicitation_person",
                table: "undertakings",
                columns: new[] { "solicitation_id", "person" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "clarification_answers");

            migrationBuilder.DropTable(name: "corrections");

            migrationBuilder.DropTable(name: "declaration_findings");

            migrationBuilder.DropTable(name: "declarations");

            migrationBuilder.DropTable(name: "document_chunks");

            migrationBuilder.DropTable(name: "document_openings");

            migrationBuilder.DropTable(name: "documents");

            migrationBuilder.DropTable(name: "duties");

            migrationBuilder.DropTable(name: "panel_changes");

            migrationBuilder.DropTable(name: "panel_notices");

            migrationBuilder.DropTable(name: "reading_orders");

            migrationBuilder.DropTable(name: "replaced_marks");

            migrationBuilder.DropTable(name: "score_sheet_entries");

            migrationBuilder.DropTable(name: "spread_reviews");

            migrationBuilder.DropTable(name: "submission_drafts");

            migrationBuilder.DropTable(name: "submission_versions");

            migrationBuilder.DropTable(name: "undertakings");

            migrationBuilder.DropTable(name: "clarifications");

            migrationBuilder.DropColumn(name: "entries", table: "score_sheets");

            migrationBuilder.DropColumn(name: "unlock_asked_at", table: "score_sheets");

            migrationBuilder.DropColumn(name: "voided_at", table: "score_sheets");

            migrationBuilder.DropColumn(name: "comment", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "note", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "saved_at", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "version", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "chair_name", table: "panels");

            migrationBuilder.DropColumn(name: "chair_person", table: "panels");

            migrationBuilder.DropColumn(name: "criteria", table: "panel_members");

            migrationBuilder.DropColumn(name: "left_at", table: "panel_members");

            migrationBuilder.DropColumn(name: "person", table: "panel_members");

            migrationBuilder.DropColumn(name: "consensus_opened_at", table: "competition_steps");

            migrationBuilder.DropColumn(name: "agreed_at", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "missing_en", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "missing_fr", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "present", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "recorded_by", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "strengths_en", table: "agreed_marks");

            migrationBuilder.DropColumn(name: "strengths_fr", table: "agreed_marks");

            migrationBuilder.AlterColumn<long>(
                name: "value",
                table: "score_sheet_marks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true
            );
        }
    }
}

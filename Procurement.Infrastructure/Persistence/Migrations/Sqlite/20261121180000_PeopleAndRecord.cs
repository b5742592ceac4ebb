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
            migrationBuilder.DropColumn(name: "written", table: "commercial_envelopes");

            migrationBuilder.AddColumn<int>(
                name: "unconfirmed_addendum",
                table: "submissions",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "withdrawn_after_ranking",
                table: "submissions",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_reason_en",
                table: "submissions",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_reason_fr",
                table: "submissions",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "approved_at",
                table: "solicitations",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "approved_by",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "authors",
                table: "solicitations",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'"
            );

            migrationBuilder.AddColumn<long>(
                name: "cancelled_at",
                table: "solicitations",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "cancelled_by",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "cancelled_reason_en",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "cancelled_reason_fr",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "description_en",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "description_fr",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "invites_list_of",
                table: "solicitations",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "latest_addendum",
                table: "solicitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(
                name: "list_expires_at",
                table: "solicitations",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "plan_changes",
                table: "solicitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(
                name: "questions_close_at",
                table: "solicitations",
                type: "INTEGER",
                nullable: true
            );

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

            migrationBuilder.AddColumn<string>(
                name: "end_reason_en",
                table: "qualified_lists",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "end_reason_fr",
                table: "qualified_lists",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "expires_at",
                table: "qualified_lists",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "reason_en",
                table: "qualified_lists",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "reason_fr",
                table: "qualified_lists",
                type: "TEXT",
                nullable: true
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

            migrationBuilder.AddColumn<string>(
                name: "digests",
                table: "envelope_openings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "given_at",
                table: "envelope_openings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "given_by",
                table: "envelope_openings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<long>(
                name: "consensus_opened_at",
                table: "competition_steps",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "digest",
                table: "commercial_envelopes",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "sealed_item_id",
                table: "commercial_envelopes",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "awards",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "agreed_on",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "agreement_ends",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "agreement_starts",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "no_award_at",
                table: "award_entries",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "no_award_reason_en",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "no_award_reason_fr",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "planning_ends",
                table: "award_entries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "ranking",
                table: "award_entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(
                name: "signed_at",
                table: "award_entries",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "signed_by", table: "award_entries", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "transition_ends",
                table: "award_entries",
                type: "TEXT",
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
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    sign_in_name = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "addenda",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    plan_hash_before = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closes_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closes_at_offset = table.Column<int>(type: "INTEGER", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    questions_close_at = table.Column<long>(type: "INTEGER", nullable: true),
                    changes_en = table.Column<string>(type: "TEXT", nullable: false),
                    changes_fr = table.Column<string>(type: "TEXT", nullable: false),
                    description_en = table.Column<string>(type: "TEXT", nullable: true),
                    description_fr = table.Column<string>(type: "TEXT", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    title_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_addenda", x => x.id);
                    table.ForeignKey(
                        name: "FK_addenda_solicitations_call_id",
                        column: x => x.call_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    question_en = table.Column<string>(type: "TEXT", nullable: false),
                    question_fr = table.Column<string>(type: "TEXT", nullable: false),
                    reply_en = table.Column<string>(type: "TEXT", nullable: false),
                    reply_fr = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.id);
                    table.ForeignKey(
                        name: "FK_answers_solicitations_call_id",
                        column: x => x.call_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "award_decisions",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    winners = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award_decisions", x => new { x.award_id, x.number });
                    table.ForeignKey(
                        name: "FK_award_decisions_awards_award_id",
                        column: x => x.award_id,
                        principalTable: "awards",
                        principalColumn: "id"
                    );
                }
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
                name: "debriefs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    requested_by = table.Column<string>(type: "TEXT", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    scheduled_for = table.Column<long>(type: "INTEGER", nullable: true),
                    evaluators = table.Column<string>(type: "TEXT", nullable: false),
                    others = table.Column<string>(type: "TEXT", nullable: false),
                    held_at = table.Column<long>(type: "INTEGER", nullable: true),
                    present = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: true),
                    report_released_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_debriefs", x => x.id);
                    table.ForeignKey(
                        name: "FK_debriefs_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
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
                name: "disputes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    grounds = table.Column<string>(type: "TEXT", nullable: false),
                    filed_by = table.Column<string>(type: "TEXT", nullable: false),
                    filed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    decision_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    effect = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    step = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disputes", x => x.id);
                    table.ForeignKey(
                        name: "FK_disputes_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "disqualification_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: false),
                    return_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    return_reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disqualification_proposals", x => x.id);
                    table.ForeignKey(
                        name: "FK_disqualification_proposals_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
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
                    is_sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: true),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
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
                name: "idempotency_keys",
                columns: table => new
                {
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    tag = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_keys", x => new { x.person, x.key });
                }
            );

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    invited_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => new { x.call_id, x.bidder });
                    table.ForeignKey(
                        name: "FK_invitations_solicitations_call_id",
                        column: x => x.call_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "issued_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: true),
                    bidder = table.Column<string>(type: "TEXT", nullable: true),
                    head = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_documents", x => x.id);
                    table.ForeignKey(
                        name: "FK_issued_documents_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "key_holdings",
                columns: table => new
                {
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    mark = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_holdings", x => x.solicitation_id);
                    table.ForeignKey(
                        name: "FK_key_holdings_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "list_departures",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    qualified_list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    successor = table.Column<string>(type: "TEXT", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_departures", x => new { x.qualified_list_id, x.bidder });
                    table.ForeignKey(
                        name: "FK_list_departures_qualified_lists_qualified_list_id",
                        column: x => x.qualified_list_id,
                        principalTable: "qualified_lists",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reviewed_by = table.Column<string>(type: "TEXT", nullable: true),
                    reviewed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agreement_ends = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreement_starts = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    debrief_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    list_version = table.Column<int>(type: "INTEGER", nullable: true),
                    missed = table.Column<string>(type: "TEXT", nullable: false),
                    of_how_many = table.Column<int>(type: "INTEGER", nullable: true),
                    offers_debrief = table.Column<bool>(type: "INTEGER", nullable: false),
                    points_short = table.Column<long>(type: "INTEGER", nullable: true),
                    policy = table.Column<string>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_at_step = table.Column<string>(type: "TEXT", nullable: true),
                    total = table.Column<long>(type: "INTEGER", nullable: true),
                    winner = table.Column<string>(type: "TEXT", nullable: true),
                    winner_price = table.Column<long>(type: "INTEGER", nullable: true),
                    winner_total = table.Column<long>(type: "INTEGER", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.id);
                    table.ForeignKey(
                        name: "FK_notices_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_messages", x => x.id);
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
                name: "plan_versions",
                columns: table => new
                {
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    plan_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    addendum = table.Column<int>(type: "INTEGER", nullable: true),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_versions", x => new { x.call_id, x.number });
                    table.ForeignKey(
                        name: "FK_plan_versions_solicitations_call_id",
                        column: x => x.call_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "price_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_explained = table.Column<bool>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    question_en = table.Column<string>(type: "TEXT", nullable: false),
                    question_fr = table.Column<string>(type: "TEXT", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_price_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_price_reviews_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
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
                name: "record_entries",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    chain = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    refusals = table.Column<string>(type: "TEXT", nullable: false),
                    competition_id = table.Column<string>(type: "TEXT", nullable: true),
                    payload_hash = table.Column<string>(type: "TEXT", nullable: false),
                    previous = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_record_entries", x => x.sequence);
                }
            );

            migrationBuilder.CreateTable(
                name: "record_payloads",
                columns: table => new
                {
                    chain = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_record_payloads", x => new { x.chain, x.number });
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
                name: "retentions",
                columns: table => new
                {
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    years = table.Column<int>(type: "INTEGER", nullable: false),
                    notified_at = table.Column<long>(type: "INTEGER", nullable: false),
                    kept_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    held_since = table.Column<long>(type: "INTEGER", nullable: true),
                    destroyed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    hold_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    hold_reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retentions", x => x.solicitation_id);
                    table.ForeignKey(
                        name: "FK_retentions_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
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
                name: "sealed_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    holders = table.Column<string>(type: "TEXT", nullable: false),
                    ephemeral = table.Column<byte[]>(type: "BLOB", nullable: false),
                    wraps = table.Column<byte[]>(type: "BLOB", nullable: true),
                    content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    opened_key = table.Column<byte[]>(type: "BLOB", nullable: true),
                    destroyed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_items", x => x.id);
                    table.ForeignKey(
                        name: "FK_sealed_items_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "second_factor_rules",
                columns: table => new
                {
                    role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    is_required = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_factor_rules", x => x.role);
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_keys", x => x.id);
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
                name: "account_credentials",
                columns: table => new
                {
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    barred_until = table.Column<long>(type: "INTEGER", nullable: true),
                    wrong_tries = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_credentials", x => x.account);
                    table.ForeignKey(
                        name: "FK_account_credentials_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_account_links_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "second_factors",
                columns: table => new
                {
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_factors", x => x.account);
                    table.ForeignKey(
                        name: "FK_second_factors_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    has_factor = table.Column<bool>(type: "INTEGER", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    wrong_codes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "addendum_acknowledgements",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    addendum_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_addendum_acknowledgements", x => new { x.addendum_id, x.bidder });
                    table.ForeignKey(
                        name: "FK_addendum_acknowledgements_addenda_addendum_id",
                        column: x => x.addendum_id,
                        principalTable: "addenda",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions", x => x.id);
                    table.ForeignKey(
                        name: "FK_questions_answers_answer_id",
                        column: x => x.answer_id,
                        principalTable: "answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_questions_solicitations_call_id",
                        column: x => x.call_id,
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

            migrationBuilder.CreateTable(
                name: "key_holders",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    replaces = table.Column<int>(type: "INTEGER", nullable: true),
                    made_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    key_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    public_point = table.Column<byte[]>(type: "BLOB", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    iterations = table.Column<int>(type: "INTEGER", nullable: true),
                    locked_private_key = table.Column<byte[]>(type: "BLOB", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_holders", x => new { x.solicitation_id, x.number });
                    table.ForeignKey(
                        name: "FK_key_holders_key_holdings_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "key_holdings",
                        principalColumn: "solicitation_id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                columns: table => new
                {
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => new { x.account, x.position });
                    table.ForeignKey(
                        name: "FK_recovery_codes_second_factors_account",
                        column: x => x.account,
                        principalTable: "second_factors",
                        principalColumn: "account"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_commercial_envelopes_sealed_item_id",
                table: "commercial_envelopes",
                column: "sealed_item_id"
            );

            migrationBuilder.CreateIndex(name: "IX_account_links_account", table: "account_links", column: "account");

            migrationBuilder.CreateIndex(
                name: "ux_account_links_digest",
                table: "account_links",
                column: "digest",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_accounts_sign_in_name",
                table: "accounts",
                column: "sign_in_name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_addenda_call_number",
                table: "addenda",
                columns: new[] { "call_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_answers_call_number",
                table: "answers",
                columns: new[] { "call_id", "number" },
                unique: true
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
                name: "ux_debriefs_solicitation_region_bidder",
                table: "debriefs",
                columns: new[] { "solicitation_id", "region", "bidder" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_declarations_panel_evaluator_bidder_number",
                table: "declarations",
                columns: new[] { "panel_id", "evaluator", "bidder", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_disputes_solicitation",
                table: "disputes",
                column: "solicitation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_disqualification_proposals_competition_bidder",
                table: "disqualification_proposals",
                columns: new[] { "competition_id", "bidder" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_competition_bidder",
                table: "documents",
                columns: new[] { "competition_id", "bidder" }
            );

            migrationBuilder.CreateIndex(name: "ix_duties_person", table: "duties", column: "person");

            migrationBuilder.CreateIndex(name: "ix_idempotency_keys_at", table: "idempotency_keys", column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_issued_documents_solicitation_id",
                table: "issued_documents",
                column: "solicitation_id"
            );

            migrationBuilder.CreateIndex(name: "ix_issued_documents_code", table: "issued_documents", column: "code");

            migrationBuilder.CreateIndex(
                name: "ux_notices_solicitation_region_bidder_number",
                table: "notices",
                columns: new[] { "solicitation_id", "region", "bidder", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_next_try_at",
                table: "outbox_messages",
                column: "next_try_at"
            );

            migrationBuilder.CreateIndex(
                name: "ux_price_reviews_competition_bidder",
                table: "price_reviews",
                columns: new[] { "competition_id", "bidder" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_questions_answer", table: "questions", column: "answer_id");

            migrationBuilder.CreateIndex(name: "ix_questions_call", table: "questions", column: "call_id");

            migrationBuilder.CreateIndex(
                name: "ux_record_entries_chain_number",
                table: "record_entries",
                columns: new[] { "chain", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_sealed_items_solicitation",
                table: "sealed_items",
                column: "solicitation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_sealed_items_submission",
                table: "sealed_items",
                column: "submission_id"
            );

            migrationBuilder.CreateIndex(name: "ix_sessions_account", table: "sessions", column: "account");

            migrationBuilder.CreateIndex(name: "ux_sessions_digest", table: "sessions", column: "digest", unique: true);

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

            migrationBuilder.AddForeignKey(
                name: "FK_commercial_envelopes_sealed_items_sealed_item_id",
                table: "commercial_envelopes",
                column: "sealed_item_id",
                principalTable: "sealed_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_commercial_envelopes_sealed_items_sealed_item_id",
                table: "commercial_envelopes"
            );

            migrationBuilder.DropTable(name: "account_credentials");

            migrationBuilder.DropTable(name: "account_links");

            migrationBuilder.DropTable(name: "addendum_acknowledgements");

            migrationBuilder.DropTable(name: "award_decisions");

            migrationBuilder.DropTable(name: "clarification_answers");

            migrationBuilder.DropTable(name: "corrections");

            migrationBuilder.DropTable(name: "debriefs");

            migrationBuilder.DropTable(name: "declaration_findings");

            migrationBuilder.DropTable(name: "declarations");

            migrationBuilder.DropTable(name: "disputes");

            migrationBuilder.DropTable(name: "disqualification_proposals");

            migrationBuilder.DropTable(name: "document_chunks");

            migrationBuilder.DropTable(name: "document_openings");

            migrationBuilder.DropTable(name: "documents");

            migrationBuilder.DropTable(name: "duties");

            migrationBuilder.DropTable(name: "idempotency_keys");

            migrationBuilder.DropTable(name: "invitations");

            migrationBuilder.DropTable(name: "issued_documents");

            migrationBuilder.DropTable(name: "key_holders");

            migrationBuilder.DropTable(name: "list_departures");

            migrationBuilder.DropTable(name: "notices");

            migrationBuilder.DropTable(name: "outbox_messages");

            migrationBuilder.DropTable(name: "panel_changes");

            migrationBuilder.DropTable(name: "panel_notices");

            migrationBuilder.DropTable(name: "plan_versions");

            migrationBuilder.DropTable(name: "price_reviews");

            migrationBuilder.DropTable(name: "questions");

            migrationBuilder.DropTable(name: "reading_orders");

            migrationBuilder.DropTable(name: "record_entries");

            migrationBuilder.DropTable(name: "record_payloads");

            migrationBuilder.DropTable(name: "recovery_codes");

            migrationBuilder.DropTable(name: "replaced_marks");

            migrationBuilder.DropTable(name: "retentions");

            migrationBuilder.DropTable(name: "score_sheet_entries");

            migrationBuilder.DropTable(name: "sealed_items");

            migrationBuilder.DropTable(name: "second_factor_rules");

            migrationBuilder.DropTable(name: "sessions");

            migrationBuilder.DropTable(name: "sign_in_keys");

            migrationBuilder.DropTable(name: "spread_reviews");

            migrationBuilder.DropTable(name: "submission_drafts");

            migrationBuilder.DropTable(name: "submission_versions");

            migrationBuilder.DropTable(name: "undertakings");

            migrationBuilder.DropTable(name: "addenda");

            migrationBuilder.DropTable(name: "clarifications");

            migrationBuilder.DropTable(name: "key_holdings");

            migrationBuilder.DropTable(name: "answers");

            migrationBuilder.DropTable(name: "second_factors");

            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropIndex(name: "IX_commercial_envelopes_sealed_item_id", table: "commercial_envelopes");

            migrationBuilder.DropColumn(name: "unconfirmed_addendum", table: "submissions");

            migrationBuilder.DropColumn(name: "withdrawn_after_ranking", table: "submissions");

            migrationBuilder.DropColumn(name: "withdrawn_reason_en", table: "submissions");

            migrationBuilder.DropColumn(name: "withdrawn_reason_fr", table: "submissions");

            migrationBuilder.DropColumn(name: "approved_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "approved_by", table: "solicitations");

            migrationBuilder.DropColumn(name: "authors", table: "solicitations");

            migrationBuilder.DropColumn(name: "cancelled_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "cancelled_by", table: "solicitations");

            migrationBuilder.DropColumn(name: "cancelled_reason_en", table: "solicitations");

            migrationBuilder.DropColumn(name: "cancelled_reason_fr", table: "solicitations");

            migrationBuilder.DropColumn(name: "description_en", table: "solicitations");

            migrationBuilder.DropColumn(name: "description_fr", table: "solicitations");

            migrationBuilder.DropColumn(name: "invites_list_of", table: "solicitations");

            migrationBuilder.DropColumn(name: "latest_addendum", table: "solicitations");

            migrationBuilder.DropColumn(name: "list_expires_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "plan_changes", table: "solicitations");

            migrationBuilder.DropColumn(name: "questions_close_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "entries", table: "score_sheets");

            migrationBuilder.DropColumn(name: "unlock_asked_at", table: "score_sheets");

            migrationBuilder.DropColumn(name: "voided_at", table: "score_sheets");

            migrationBuilder.DropColumn(name: "comment", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "note", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "saved_at", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "version", table: "score_sheet_marks");

            migrationBuilder.DropColumn(name: "end_reason_en", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "end_reason_fr", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "expires_at", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "reason_en", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "reason_fr", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "chair_name", table: "panels");

            migrationBuilder.DropColumn(name: "chair_person", table: "panels");

            migrationBuilder.DropColumn(name: "criteria", table: "panel_members");

            migrationBuilder.DropColumn(name: "left_at", table: "panel_members");

            migrationBuilder.DropColumn(name: "person", table: "panel_members");

            migrationBuilder.DropColumn(name: "digests", table: "envelope_openings");

            migrationBuilder.DropColumn(name: "given_at", table: "envelope_openings");

            migrationBuilder.DropColumn(name: "given_by", table: "envelope_openings");

            migrationBuilder.DropColumn(name: "consensus_opened_at", table: "competition_steps");

            migrationBuilder.DropColumn(name: "digest", table: "commercial_envelopes");

            migrationBuilder.DropColumn(name: "sealed_item_id", table: "commercial_envelopes");

            migrationBuilder.DropColumn(name: "state", table: "awards");

            migrationBuilder.DropColumn(name: "agreed_on", table: "award_entries");

            migrationBuilder.DropColumn(name: "agreement_ends", table: "award_entries");

            migrationBuilder.DropColumn(name: "agreement_starts", table: "award_entries");

            migrationBuilder.DropColumn(name: "no_award_at", table: "award_entries");

            migrationBuilder.DropColumn(name: "no_award_reason_en", table: "award_entries");

            migrationBuilder.DropColumn(name: "no_award_reason_fr", table: "award_entries");

            migrationBuilder.DropColumn(name: "planning_ends", table: "award_entries");

            migrationBuilder.DropColumn(name: "ranking", table: "award_entries");

            migrationBuilder.DropColumn(name: "signed_at", table: "award_entries");

            migrationBuilder.DropColumn(name: "signed_by", table: "award_entries");

            migrationBuilder.DropColumn(name: "transition_ends", table: "award_entries");

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

            migrationBuilder.AddColumn<string>(
                name: "written",
                table: "commercial_envelopes",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );
        }
    }
}

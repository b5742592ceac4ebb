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
                name: "ix_documents_competition_bidder",
                table: "documents",
                columns: new[] { "competition_id", "bidder" }
            );

            migrationBuilder.CreateIndex(name: "ix_duties_person", table: "duties", column: "person");

            migrationBuilder.CreateIndex(name: "ix_questions_answer", table: "questions", column: "answer_id");

            migrationBuilder.CreateIndex(name: "ix_questions_call", table: "questions", column: "call_id");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "addendum_acknowledgements");

            migrationBuilder.DropTable(name: "clarification_answers");

            migrationBuilder.DropTable(name: "corrections");

            migrationBuilder.DropTable(name: "document_chunks");

            migrationBuilder.DropTable(name: "document_openings");

            migrationBuilder.DropTable(name: "documents");

            migrationBuilder.DropTable(name: "duties");

            migrationBuilder.DropTable(name: "invitations");

            migrationBuilder.DropTable(name: "list_departures");

            migrationBuilder.DropTable(name: "plan_versions");

            migrationBuilder.DropTable(name: "questions");

            migrationBuilder.DropTable(name: "replaced_marks");

            migrationBuilder.DropTable(name: "spread_reviews");

            migrationBuilder.DropTable(name: "submission_drafts");

            migrationBuilder.DropTable(name: "submission_versions");

            migrationBuilder.DropTable(name: "addenda");

            migrationBuilder.DropTable(name: "clarifications");

            migrationBuilder.DropTable(name: "answers");

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

            migrationBuilder.DropColumn(name: "end_reason_en", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "end_reason_fr", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "expires_at", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "reason_en", table: "qualified_lists");

            migrationBuilder.DropColumn(name: "reason_fr", table: "qualified_lists");

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

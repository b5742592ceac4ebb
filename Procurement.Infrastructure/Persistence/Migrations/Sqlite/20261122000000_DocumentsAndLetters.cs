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
            migrationBuilder.DropForeignKey(name: "FK_sealed_items_submissions_submission_id", table: "sealed_items");

            migrationBuilder.AddColumn<int>(
                name: "unconfirmed_addendum",
                table: "submissions",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "price_digest",
                table: "submission_versions",
                type: "TEXT",
                maxLength: 64,
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

            migrationBuilder.AddColumn<string>(
                name: "missing_en",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "missing_fr",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "strengths_en",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "strengths_fr",
                table: "replaced_marks",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "issued_document_id",
                table: "outbox_messages",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "adjusted_price", table: "notices", type: "INTEGER", nullable: true);

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

            migrationBuilder.AddColumn<long>(name: "quality", table: "notices", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "winner_adjusted_price",
                table: "notices",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "winner_quality", table: "notices", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evaluator",
                table: "issued_documents",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(name: "number", table: "issued_documents", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(name: "step", table: "issued_documents", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_sealed",
                table: "documents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

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
                name: "mailings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    letters = table.Column<int>(type: "INTEGER", nullable: false),
                    sent = table.Column<int>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mailings", x => x.id);
                    table.ForeignKey(
                        name: "FK_mailings_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sent_documents",
                columns: table => new
                {
                    issued_document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sent_documents", x => x.issued_document_id);
                    table.ForeignKey(
                        name: "FK_sent_documents_issued_documents_issued_document_id",
                        column: x => x.issued_document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_sent_documents_solicitations_solicitation_id",
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

            migrationBuilder.CreateTable(
                name: "held_back_letters",
                columns: table => new
                {
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mailing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_held_back_letters", x => new { x.mailing_id, x.notice_id });
                    table.ForeignKey(
                        name: "FK_held_back_letters_mailings_mailing_id",
                        column: x => x.mailing_id,
                        principalTable: "mailings",
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

            migrationBuilder.CreateIndex(
                name: "ux_letter_templates_programme_kind",
                table: "letter_templates",
                columns: new[] { "programme_id", "kind" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_mailings_solicitation_unfinished",
                table: "mailings",
                column: "solicitation_id",
                unique: true,
                filter: "ended_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_sent_documents_solicitation_id",
                table: "sent_documents",
                column: "solicitation_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "fairness_notes");

            migrationBuilder.DropTable(name: "held_back_letters");

            migrationBuilder.DropTable(name: "sent_documents");

            migrationBuilder.DropTable(name: "template_revisions");

            migrationBuilder.DropTable(name: "fairness_files");

            migrationBuilder.DropTable(name: "mailings");

            migrationBuilder.DropTable(name: "letter_templates");

            migrationBuilder.DropColumn(name: "unconfirmed_addendum", table: "submissions");

            migrationBuilder.DropColumn(name: "price_digest", table: "submission_versions");

            migrationBuilder.DropColumn(name: "returned_at", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_by", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_reason_en", table: "solicitations");

            migrationBuilder.DropColumn(name: "returned_reason_fr", table: "solicitations");

            migrationBuilder.DropColumn(name: "missing_en", table: "replaced_marks");

            migrationBuilder.DropColumn(name: "missing_fr", table: "replaced_marks");

            migrationBuilder.DropColumn(name: "strengths_en", table: "replaced_marks");

            migrationBuilder.DropColumn(name: "strengths_fr", table: "replaced_marks");

            migrationBuilder.DropColumn(name: "issued_document_id", table: "outbox_messages");

            migrationBuilder.DropColumn(name: "adjusted_price", table: "notices");

            migrationBuilder.DropColumn(name: "agreed_on", table: "notices");

            migrationBuilder.DropColumn(name: "in_both_languages", table: "notices");

            migrationBuilder.DropColumn(name: "is_over_the_cap", table: "notices");

            migrationBuilder.DropColumn(name: "obtained", table: "notices");

            migrationBuilder.DropColumn(name: "paragraphs_version", table: "notices");

            migrationBuilder.DropColumn(name: "quality", table: "notices");

            migrationBuilder.DropColumn(name: "winner_adjusted_price", table: "notices");

            migrationBuilder.DropColumn(name: "winner_quality", table: "notices");

            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");

            migrationBuilder.DropColumn(name: "is_sealed", table: "documents");

            migrationBuilder.DropColumn(name: "replaced_closes_at", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_description_en", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_description_fr", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_questions_close_at", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_title_en", table: "addenda");

            migrationBuilder.DropColumn(name: "replaced_title_fr", table: "addenda");

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

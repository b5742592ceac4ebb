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
            migrationBuilder.AddColumn<Guid>(
                name: "issued_document_id",
                table: "outbox_messages",
                type: "TEXT",
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
                    content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
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
            migrationBuilder.DropTable(name: "held_back_letters");

            migrationBuilder.DropTable(name: "sent_documents");

            migrationBuilder.DropTable(name: "mailings");

            migrationBuilder.DropColumn(name: "issued_document_id", table: "outbox_messages");

            migrationBuilder.DropColumn(name: "evaluator", table: "issued_documents");

            migrationBuilder.DropColumn(name: "number", table: "issued_documents");

            migrationBuilder.DropColumn(name: "step", table: "issued_documents");
        }
    }
}

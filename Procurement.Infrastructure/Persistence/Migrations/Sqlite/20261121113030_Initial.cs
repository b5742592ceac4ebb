using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Procurement.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    is_synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    policy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    about_en = table.Column<string>(type: "TEXT", nullable: false),
                    about_fr = table.Column<string>(type: "TEXT", nullable: false),
                    buyer_en = table.Column<string>(type: "TEXT", nullable: false),
                    buyer_fr = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organizations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "programme_regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    complexity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_fr = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_regions", x => new { x.programme_id, x.code });
                    table.ForeignKey(
                        name: "FK_programme_regions_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "solicitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    plan_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    invites_list_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    closes_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closes_at_offset = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    most_regions_per_bidder = table.Column<int>(type: "INTEGER", nullable: true),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    regions = table.Column<string>(type: "TEXT", nullable: false),
                    shortlist_maximum = table.Column<int>(type: "INTEGER", nullable: true),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    title_fr = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_solicitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_solicitations_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recommended_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awards", x => x.id);
                    table.ForeignKey(
                        name: "FK_awards_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "competitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    solicitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    is_ranking_stale = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competitions", x => x.id);
                    table.ForeignKey(
                        name: "FK_competitions_solicitations_solicitation_id",
                        column: x => x.solicitation_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "qualified_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rfq_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list_version = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_qualified_lists", x => x.id);
                    table.ForeignKey(
                        name: "FK_qualified_lists_solicitations_rfq_id",
                        column: x => x.rfq_id,
                        principalTable: "solicitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "award_entries",
                columns: table => new
                {
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award_entries", x => new { x.award_id, x.region });
                    table.ForeignKey(
                        name: "FK_award_entries_awards_award_id",
                        column: x => x.award_id,
                        principalTable: "awards",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "competition_steps",
                columns: table => new
                {
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competition_steps", x => new { x.competition_id, x.step });
                    table.ForeignKey(
                        name: "FK_competition_steps_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "consensus_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consensus_records", x => x.id);
                    table.ForeignKey(
                        name: "FK_consensus_records_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "envelope_openings",
                columns: table => new
                {
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    bidders = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_envelope_openings", x => new { x.competition_id, x.step });
                    table.ForeignKey(
                        name: "FK_envelope_openings_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "panels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panels", x => x.id);
                    table.ForeignKey(
                        name: "FK_panels_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rankings",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worked_out_at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rankings", x => new { x.competition_id, x.number });
                    table.ForeignKey(
                        name: "FK_rankings_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "score_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    locked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_sheets", x => x.id);
                    table.ForeignKey(
                        name: "FK_score_sheets_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_at_step = table.Column<string>(type: "TEXT", nullable: true),
                    disqualified_after_ranking = table.Column<int>(type: "INTEGER", nullable: true),
                    disqualified_at = table.Column<long>(type: "INTEGER", nullable: true),
                    disqualified_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    disqualified_reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                    footing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at_offset = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submissions", x => x.id);
                    table.ForeignKey(
                        name: "FK_submissions_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "qualified_bidders",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    qualified_list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_qualified_bidders", x => new { x.qualified_list_id, x.bidder });
                    table.ForeignKey(
                        name: "FK_qualified_bidders_qualified_lists_qualified_list_id",
                        column: x => x.qualified_list_id,
                        principalTable: "qualified_lists",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "passed_over",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_passed_over",
                        x => new
                        {
                            x.award_id,
                            x.region,
                            x.bidder,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_passed_over_award_entries_award_id_region",
                        columns: x => new { x.award_id, x.region },
                        principalTable: "award_entries",
                        principalColumns: new[] { "award_id", "region" }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "agreed_marks",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "TEXT", nullable: false),
                    consensus_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreed_marks", x => new { x.consensus_record_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_agreed_marks_consensus_records_consensus_record_id",
                        column: x => x.consensus_record_id,
                        principalTable: "consensus_records",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "declared_conflicts",
                columns: table => new
                {
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    declared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_declared_conflicts",
                        x => new
                        {
                            x.panel_id,
                            x.evaluator,
                            x.bidder,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_declared_conflicts_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "panel_members",
                columns: table => new
                {
                    evaluator = table.Column<string>(type: "TEXT", nullable: false),
                    panel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panel_members", x => new { x.panel_id, x.evaluator });
                    table.ForeignKey(
                        name: "FK_panel_members_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "panels",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ranked_places",
                columns: table => new
                {
                    bidder = table.Column<string>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    total = table.Column<long>(type: "INTEGER", nullable: true),
                    adjusted_price = table.Column<long>(type: "INTEGER", nullable: true),
                    tie_decided_by = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_ranked_places",
                        x => new
                        {
                            x.competition_id,
                            x.number,
                            x.bidder,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_ranked_places_rankings_competition_id_number",
                        columns: x => new { x.competition_id, x.number },
                        principalTable: "rankings",
                        principalColumns: new[] { "competition_id", "number" }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "score_sheet_marks",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "TEXT", nullable: false),
                    score_sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_score_sheet_marks", x => new { x.score_sheet_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_score_sheet_marks_score_sheets_score_sheet_id",
                        column: x => x.score_sheet_id,
                        principalTable: "score_sheets",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commercial_envelopes",
                columns: table => new
                {
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    competition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    written = table.Column<string>(type: "TEXT", nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commercial_envelopes", x => x.submission_id);
                    table.ForeignKey(
                        name: "FK_commercial_envelopes_competitions_competition_id",
                        column: x => x.competition_id,
                        principalTable: "competitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_commercial_envelopes_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "mandatory_answers",
                columns: table => new
                {
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    requirement = table.Column<string>(type: "TEXT", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_met = table.Column<bool>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    reason_fr = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_mandatory_answers",
                        x => new
                        {
                            x.submission_id,
                            x.step,
                            x.requirement,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_mandatory_answers_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ux_awards_solicitation",
                table: "awards",
                column: "solicitation_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_commercial_envelopes_competition",
                table: "commercial_envelopes",
                column: "competition_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_competitions_solicitation_region",
                table: "competitions",
                columns: new[] { "solicitation_id", "region" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_consensus_records_competition_bidder_step",
                table: "consensus_records",
                columns: new[] { "competition_id", "bidder", "step" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_organizations_programme_bidder",
                table: "organizations",
                columns: new[] { "programme_id", "bidder" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_panels_competition",
                table: "panels",
                column: "competition_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_qualified_lists_rfq_version",
                table: "qualified_lists",
                columns: new[] { "rfq_id", "list_version" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_score_sheets_competition_bidder_step_evaluator",
                table: "score_sheets",
                columns: new[] { "competition_id", "bidder", "step", "evaluator" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_solicitations_programme_id",
                table: "solicitations",
                column: "programme_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_submissions_competition_bidder",
                table: "submissions",
                columns: new[] { "competition_id", "bidder" },
                unique: true
            );

            // Over columns of values, for which a model can declare no index.
            migrationBuilder.CreateIndex("ux_programmes_name", "programmes", "name", unique: true);
            migrationBuilder.CreateIndex(
                "ux_solicitations_programme_reference",
                "solicitations",
                new[] { "programme_id", "reference" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "agreed_marks");

            migrationBuilder.DropTable(name: "commercial_envelopes");

            migrationBuilder.DropTable(name: "competition_steps");

            migrationBuilder.DropTable(name: "declared_conflicts");

            migrationBuilder.DropTable(name: "envelope_openings");

            migrationBuilder.DropTable(name: "mandatory_answers");

            migrationBuilder.DropTable(name: "organizations");

            migrationBuilder.DropTable(name: "panel_members");

            migrationBuilder.DropTable(name: "passed_over");

            migrationBuilder.DropTable(name: "programme_regions");

            migrationBuilder.DropTable(name: "qualified_bidders");

            migrationBuilder.DropTable(name: "ranked_places");

            migrationBuilder.DropTable(name: "score_sheet_marks");

            migrationBuilder.DropTable(name: "consensus_records");

            migrationBuilder.DropTable(name: "submissions");

            migrationBuilder.DropTable(name: "panels");

            migrationBuilder.DropTable(name: "award_entries");

            migrationBuilder.DropTable(name: "qualified_lists");

            migrationBuilder.DropTable(name: "rankings");

            migrationBuilder.DropTable(name: "score_sheets");

            migrationBuilder.DropTable(name: "awards");

            migrationBuilder.DropTable(name: "competitions");

            migrationBuilder.DropTable(name: "solicitations");

            migrationBuilder.DropTable(name: "programmes");
        }
    }
}

CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "programmes" (
    "id" TEXT NOT NULL CONSTRAINT "PK_programmes" PRIMARY KEY,
    "currency" TEXT NOT NULL,
    "is_synthetic" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "about_en" TEXT NOT NULL,
    "about_fr" TEXT NOT NULL,
    "buyer_en" TEXT NOT NULL,
    "buyer_fr" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

CREATE TABLE "organizations" (
    "id" TEXT NOT NULL CONSTRAINT "PK_organizations" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_organizations_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id") ON DELETE RESTRICT
);

CREATE TABLE "programme_regions" (
    "code" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "complexity" TEXT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    CONSTRAINT "PK_programme_regions" PRIMARY KEY ("programme_id", "code"),
    CONSTRAINT "FK_programme_regions_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id")
);

CREATE TABLE "solicitations" (
    "id" TEXT NOT NULL CONSTRAINT "PK_solicitations" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "plan_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "published_at" INTEGER NULL,
    "invites_list_id" TEXT NULL,
    "closes_at" INTEGER NOT NULL,
    "closes_at_offset" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "most_regions_per_bidder" INTEGER NULL,
    "reference" TEXT NOT NULL,
    "regions" TEXT NOT NULL,
    "shortlist_maximum" INTEGER NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_solicitations_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id") ON DELETE RESTRICT
);

CREATE TABLE "awards" (
    "id" TEXT NOT NULL CONSTRAINT "PK_awards" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "recommended_at" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_awards_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "competitions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_competitions" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "is_ranking_stale" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_competitions_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "qualified_lists" (
    "id" TEXT NOT NULL CONSTRAINT "PK_qualified_lists" PRIMARY KEY,
    "rfq_id" TEXT NOT NULL,
    "list_version" INTEGER NOT NULL,
    "published_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_qualified_lists_solicitations_rfq_id" FOREIGN KEY ("rfq_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "award_entries" (
    "region" TEXT NOT NULL,
    "award_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bidder" TEXT NULL,
    "code" TEXT NULL,
    CONSTRAINT "PK_award_entries" PRIMARY KEY ("award_id", "region"),
    CONSTRAINT "FK_award_entries_awards_award_id" FOREIGN KEY ("award_id") REFERENCES "awards" ("id")
);

CREATE TABLE "competition_steps" (
    "step" TEXT NOT NULL,
    "competition_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "closed_at" INTEGER NULL,
    CONSTRAINT "PK_competition_steps" PRIMARY KEY ("competition_id", "step"),
    CONSTRAINT "FK_competition_steps_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id")
);

CREATE TABLE "consensus_records" (
    "id" TEXT NOT NULL CONSTRAINT "PK_consensus_records" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_consensus_records_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "envelope_openings" (
    "step" TEXT NOT NULL,
    "competition_id" TEXT NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "opened_by" TEXT NOT NULL,
    "bidders" TEXT NOT NULL,
    CONSTRAINT "PK_envelope_openings" PRIMARY KEY ("competition_id", "step"),
    CONSTRAINT "FK_envelope_openings_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id")
);

CREATE TABLE "panels" (
    "id" TEXT NOT NULL CONSTRAINT "PK_panels" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_panels_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "rankings" (
    "number" INTEGER NOT NULL,
    "competition_id" TEXT NOT NULL,
    "worked_out_at" INTEGER NOT NULL,
    CONSTRAINT "PK_rankings" PRIMARY KEY ("competition_id", "number"),
    CONSTRAINT "FK_rankings_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id")
);

CREATE TABLE "score_sheets" (
    "id" TEXT NOT NULL CONSTRAINT "PK_score_sheets" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "evaluator" TEXT NOT NULL,
    "locked_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_score_sheets_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "submissions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_submissions" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "withdrawn_at" INTEGER NULL,
    "stopped_at_step" TEXT NULL,
    "disqualified_after_ranking" INTEGER NULL,
    "disqualified_at" INTEGER NULL,
    "disqualified_reason_en" TEXT NULL,
    "disqualified_reason_fr" TEXT NULL,
    "footing" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "received_at" INTEGER NOT NULL,
    "received_at_offset" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_submissions_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "qualified_bidders" (
    "bidder" TEXT NOT NULL,
    "qualified_list_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_qualified_bidders" PRIMARY KEY ("qualified_list_id", "bidder"),
    CONSTRAINT "FK_qualified_bidders_qualified_lists_qualified_list_id" FOREIGN KEY ("qualified_list_id") REFERENCES "qualified_lists" ("id")
);

CREATE TABLE "passed_over" (
    "bidder" TEXT NOT NULL,
    "award_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_passed_over" PRIMARY KEY ("award_id", "region", "bidder"),
    CONSTRAINT "FK_passed_over_award_entries_award_id_region" FOREIGN KEY ("award_id", "region") REFERENCES "award_entries" ("award_id", "region")
);

CREATE TABLE "agreed_marks" (
    "criterion" TEXT NOT NULL,
    "consensus_record_id" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_fr" TEXT NOT NULL,
    CONSTRAINT "PK_agreed_marks" PRIMARY KEY ("consensus_record_id", "criterion"),
    CONSTRAINT "FK_agreed_marks_consensus_records_consensus_record_id" FOREIGN KEY ("consensus_record_id") REFERENCES "consensus_records" ("id")
);

CREATE TABLE "declared_conflicts" (
    "evaluator" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "panel_id" TEXT NOT NULL,
    "declared_at" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_declared_conflicts" PRIMARY KEY ("panel_id", "evaluator", "bidder"),
    CONSTRAINT "FK_declared_conflicts_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "panel_members" (
    "evaluator" TEXT NOT NULL,
    "panel_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_panel_members" PRIMARY KEY ("panel_id", "evaluator"),
    CONSTRAINT "FK_panel_members_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "ranked_places" (
    "bidder" TEXT NOT NULL,
    "competition_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "rank" INTEGER NULL,
    "total" INTEGER NULL,
    "adjusted_price" INTEGER NULL,
    "tie_decided_by" TEXT NULL,
    CONSTRAINT "PK_ranked_places" PRIMARY KEY ("competition_id", "number", "bidder"),
    CONSTRAINT "FK_ranked_places_rankings_competition_id_number" FOREIGN KEY ("competition_id", "number") REFERENCES "rankings" ("competition_id", "number")
);

CREATE TABLE "score_sheet_marks" (
    "criterion" TEXT NOT NULL,
    "score_sheet_id" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_score_sheet_marks" PRIMARY KEY ("score_sheet_id", "criterion"),
    CONSTRAINT "FK_score_sheet_marks_score_sheets_score_sheet_id" FOREIGN KEY ("score_sheet_id") REFERENCES "score_sheets" ("id")
);

CREATE TABLE "commercial_envelopes" (
    "submission_id" TEXT NOT NULL CONSTRAINT "PK_commercial_envelopes" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "price" INTEGER NULL,
    "opened_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_commercial_envelopes_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_commercial_envelopes_submissions_submission_id" FOREIGN KEY ("submission_id") REFERENCES "submissions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "mandatory_answers" (
    "step" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "submission_id" TEXT NOT NULL,
    "is_met" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "reason_en" TEXT NULL,
    "reason_fr" TEXT NULL,
    CONSTRAINT "PK_mandatory_answers" PRIMARY KEY ("submission_id", "step", "requirement"),
    CONSTRAINT "FK_mandatory_answers_submissions_submission_id" FOREIGN KEY ("submission_id") REFERENCES "submissions" ("id")
);

CREATE UNIQUE INDEX "ux_awards_solicitation" ON "awards" ("solicitation_id");

CREATE INDEX "ix_commercial_envelopes_competition" ON "commercial_envelopes" ("competition_id");

CREATE UNIQUE INDEX "ux_competitions_solicitation_region" ON "competitions" ("solicitation_id", "region");

CREATE UNIQUE INDEX "ux_consensus_records_competition_bidder_step" ON "consensus_records" ("competition_id", "bidder", "step");

CREATE UNIQUE INDEX "ux_organizations_programme_bidder" ON "organizations" ("programme_id", "bidder");

CREATE UNIQUE INDEX "ux_panels_competition" ON "panels" ("competition_id");

CREATE UNIQUE INDEX "ux_qualified_lists_rfq_version" ON "qualified_lists" ("rfq_id", "list_version");

CREATE UNIQUE INDEX "ux_score_sheets_competition_bidder_step_evaluator" ON "score_sheets" ("competition_id", "bidder", "step", "evaluator");

CREATE INDEX "IX_solicitations_programme_id" ON "solicitations" ("programme_id");

CREATE UNIQUE INDEX "ux_submissions_competition_bidder" ON "submissions" ("competition_id", "bidder");

CREATE UNIQUE INDEX "ux_programmes_name" ON "programmes" ("name");

CREATE UNIQUE INDEX "ux_solicitations_programme_reference" ON "solicitations" ("programme_id", "reference");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121113030_Initial', '10.0.14');

ALTER TABLE "submissions" ADD "withdrawn_after_ranking" INTEGER NULL;

ALTER TABLE "submissions" ADD "withdrawn_reason_en" TEXT NULL;

ALTER TABLE "submissions" ADD "withdrawn_reason_fr" TEXT NULL;

ALTER TABLE "solicitations" ADD "approved_at" INTEGER NULL;

ALTER TABLE "solicitations" ADD "approved_by" TEXT NULL;

ALTER TABLE "solicitations" ADD "authors" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "solicitations" ADD "cancelled_at" INTEGER NULL;

ALTER TABLE "solicitations" ADD "cancelled_by" TEXT NULL;

ALTER TABLE "solicitations" ADD "cancelled_reason_en" TEXT NULL;

ALTER TABLE "solicitations" ADD "cancelled_reason_fr" TEXT NULL;

ALTER TABLE "solicitations" ADD "description_en" TEXT NULL;

ALTER TABLE "solicitations" ADD "description_fr" TEXT NULL;

ALTER TABLE "solicitations" ADD "invites_list_of" TEXT NULL;

ALTER TABLE "solicitations" ADD "latest_addendum" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "solicitations" ADD "list_expires_at" INTEGER NULL;

ALTER TABLE "solicitations" ADD "plan_changes" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "solicitations" ADD "questions_close_at" INTEGER NULL;

ALTER TABLE "score_sheets" ADD "entries" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "score_sheets" ADD "unlock_asked_at" INTEGER NULL;

ALTER TABLE "score_sheets" ADD "voided_at" INTEGER NULL;

ALTER TABLE "score_sheet_marks" ADD "comment" TEXT NOT NULL DEFAULT '';

ALTER TABLE "score_sheet_marks" ADD "note" TEXT NOT NULL DEFAULT '';

ALTER TABLE "score_sheet_marks" ADD "saved_at" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "score_sheet_marks" ADD "version" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "qualified_lists" ADD "end_reason_en" TEXT NULL;

ALTER TABLE "qualified_lists" ADD "end_reason_fr" TEXT NULL;

ALTER TABLE "qualified_lists" ADD "expires_at" INTEGER NULL;

ALTER TABLE "qualified_lists" ADD "reason_en" TEXT NULL;

ALTER TABLE "qualified_lists" ADD "reason_fr" TEXT NULL;

ALTER TABLE "panels" ADD "chair_name" TEXT NULL;

ALTER TABLE "panels" ADD "chair_person" TEXT NULL;

ALTER TABLE "panel_members" ADD "criteria" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "panel_members" ADD "left_at" INTEGER NULL;

ALTER TABLE "panel_members" ADD "person" TEXT NOT NULL DEFAULT '';

ALTER TABLE "envelope_openings" ADD "digests" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "envelope_openings" ADD "given_at" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "envelope_openings" ADD "given_by" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "competition_steps" ADD "consensus_opened_at" INTEGER NULL;

ALTER TABLE "commercial_envelopes" ADD "digest" TEXT NULL;

ALTER TABLE "commercial_envelopes" ADD "sealed_item_id" TEXT NULL;

ALTER TABLE "awards" ADD "state" TEXT NOT NULL DEFAULT '';

ALTER TABLE "award_entries" ADD "agreed_on" TEXT NULL;

ALTER TABLE "award_entries" ADD "agreement_ends" TEXT NULL;

ALTER TABLE "award_entries" ADD "agreement_starts" TEXT NULL;

ALTER TABLE "award_entries" ADD "no_award_at" INTEGER NULL;

ALTER TABLE "award_entries" ADD "no_award_reason_en" TEXT NULL;

ALTER TABLE "award_entries" ADD "no_award_reason_fr" TEXT NULL;

ALTER TABLE "award_entries" ADD "planning_ends" TEXT NULL;

ALTER TABLE "award_entries" ADD "ranking" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "award_entries" ADD "signed_at" INTEGER NULL;

ALTER TABLE "award_entries" ADD "signed_by" TEXT NULL;

ALTER TABLE "award_entries" ADD "transition_ends" TEXT NULL;

ALTER TABLE "agreed_marks" ADD "agreed_at" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "agreed_marks" ADD "missing_en" TEXT NULL;

ALTER TABLE "agreed_marks" ADD "missing_fr" TEXT NULL;

ALTER TABLE "agreed_marks" ADD "present" TEXT NOT NULL DEFAULT '';

ALTER TABLE "agreed_marks" ADD "recorded_by" TEXT NOT NULL DEFAULT '';

ALTER TABLE "agreed_marks" ADD "strengths_en" TEXT NULL;

ALTER TABLE "agreed_marks" ADD "strengths_fr" TEXT NULL;

CREATE TABLE "accounts" (
    "id" TEXT NOT NULL CONSTRAINT "PK_accounts" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "sign_in_name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "made_at" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

CREATE TABLE "addenda" (
    "id" TEXT NOT NULL CONSTRAINT "PK_addenda" PRIMARY KEY,
    "call_id" TEXT NOT NULL,
    "number" INTEGER NULL,
    "plan_hash_before" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "drafted_at" INTEGER NOT NULL,
    "approved_by" TEXT NULL,
    "approved_at" INTEGER NULL,
    "published_at" INTEGER NULL,
    "closes_at" INTEGER NULL,
    "closes_at_offset" INTEGER NULL,
    "plan" TEXT NULL,
    "questions_close_at" INTEGER NULL,
    "changes_en" TEXT NOT NULL,
    "changes_fr" TEXT NOT NULL,
    "description_en" TEXT NULL,
    "description_fr" TEXT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_fr" TEXT NOT NULL,
    "title_en" TEXT NULL,
    "title_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_addenda_solicitations_call_id" FOREIGN KEY ("call_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "answers" (
    "id" TEXT NOT NULL CONSTRAINT "PK_answers" PRIMARY KEY,
    "call_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "published_at" INTEGER NOT NULL,
    "question_en" TEXT NOT NULL,
    "question_fr" TEXT NOT NULL,
    "reply_en" TEXT NOT NULL,
    "reply_fr" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_answers_solicitations_call_id" FOREIGN KEY ("call_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "award_decisions" (
    "number" INTEGER NOT NULL,
    "award_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "winners" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "reason_en" TEXT NULL,
    "reason_fr" TEXT NULL,
    CONSTRAINT "PK_award_decisions" PRIMARY KEY ("award_id", "number"),
    CONSTRAINT "FK_award_decisions_awards_award_id" FOREIGN KEY ("award_id") REFERENCES "awards" ("id")
);

CREATE TABLE "clarifications" (
    "id" TEXT NOT NULL CONSTRAINT "PK_clarifications" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "answer_until" INTEGER NOT NULL,
    "question_en" TEXT NOT NULL,
    "question_fr" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_clarifications_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "corrections" (
    "id" TEXT NOT NULL CONSTRAINT "PK_corrections" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" INTEGER NOT NULL,
    "prices_known" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decided_by" TEXT NULL,
    "decided_at" INTEGER NULL,
    "ranking_before" INTEGER NULL,
    "ranking_after" INTEGER NULL,
    "decision_reason_en" TEXT NULL,
    "decision_reason_fr" TEXT NULL,
    "bidder" TEXT NULL,
    "is_met" INTEGER NULL,
    "item" TEXT NULL,
    "value" INTEGER NULL,
    "finding_reason_en" TEXT NULL,
    "finding_reason_fr" TEXT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_fr" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_corrections_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "debriefs" (
    "id" TEXT NOT NULL CONSTRAINT "PK_debriefs" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" INTEGER NOT NULL,
    "scheduled_for" INTEGER NULL,
    "evaluators" TEXT NOT NULL,
    "others" TEXT NOT NULL,
    "held_at" INTEGER NULL,
    "present" TEXT NOT NULL,
    "said" TEXT NULL,
    "report_released_at" INTEGER NULL,
    "closed_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_debriefs_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "declaration_findings" (
    "declaration" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "panel_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "is_conflict" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_declaration_findings" PRIMARY KEY ("panel_id", "declaration", "role"),
    CONSTRAINT "FK_declaration_findings_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "declarations" (
    "number" INTEGER NOT NULL,
    "panel_id" TEXT NOT NULL,
    "evaluator" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "conflict_with" TEXT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "typed_name" TEXT NOT NULL,
    "declared_at" INTEGER NOT NULL,
    "is_cleared" INTEGER NOT NULL,
    CONSTRAINT "PK_declarations" PRIMARY KEY ("panel_id", "number"),
    CONSTRAINT "FK_declarations_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "disputes" (
    "id" TEXT NOT NULL CONSTRAINT "PK_disputes" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "filed_by" TEXT NOT NULL,
    "filed_at" INTEGER NOT NULL,
    "decision_due" TEXT NOT NULL,
    "effect" TEXT NULL,
    "step" TEXT NULL,
    "decided_by" TEXT NULL,
    "decided_at" INTEGER NULL,
    "reason_en" TEXT NULL,
    "reason_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_disputes_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "disqualification_proposals" (
    "id" TEXT NOT NULL CONSTRAINT "PK_disqualification_proposals" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "decided_by" TEXT NULL,
    "decided_at" INTEGER NULL,
    "reason_en" TEXT NOT NULL,
    "reason_fr" TEXT NOT NULL,
    "return_reason_en" TEXT NULL,
    "return_reason_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_disqualification_proposals_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "document_chunks" (
    "document_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    "written_at" INTEGER NOT NULL,
    CONSTRAINT "PK_document_chunks" PRIMARY KEY ("document_id", "number")
);

CREATE TABLE "document_openings" (
    "envelope" TEXT NOT NULL,
    "competition_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "opened_by" TEXT NOT NULL,
    "bidders" TEXT NOT NULL,
    CONSTRAINT "PK_document_openings" PRIMARY KEY ("competition_id", "envelope"),
    CONSTRAINT "FK_document_openings_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id")
);

CREATE TABLE "documents" (
    "id" TEXT NOT NULL CONSTRAINT "PK_documents" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "envelope" TEXT NOT NULL,
    "wrapped_key" BLOB NOT NULL,
    "stored_at" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pages" INTEGER NULL,
    "digest" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_documents_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "duties" (
    "id" TEXT NOT NULL CONSTRAINT "PK_duties" PRIMARY KEY,
    "person" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "acts_for" TEXT NULL,
    "given_by" TEXT NOT NULL,
    "given_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "call_id" TEXT NULL,
    "competition_id" TEXT NULL,
    "programme_id" TEXT NULL,
    "version" INTEGER NOT NULL
);

CREATE TABLE "idempotency_keys" (
    "person" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "body" TEXT NULL,
    "tag" TEXT NULL,
    CONSTRAINT "PK_idempotency_keys" PRIMARY KEY ("person", "key")
);

CREATE TABLE "invitations" (
    "call_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "invited_at" INTEGER NOT NULL,
    "seen_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "PK_invitations" PRIMARY KEY ("call_id", "bidder"),
    CONSTRAINT "FK_invitations_solicitations_call_id" FOREIGN KEY ("call_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "issued_documents" (
    "id" TEXT NOT NULL CONSTRAINT "PK_issued_documents" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "region" TEXT NULL,
    "bidder" TEXT NULL,
    "head" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "issued_at" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_issued_documents_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "key_holdings" (
    "solicitation_id" TEXT NOT NULL CONSTRAINT "PK_key_holdings" PRIMARY KEY,
    "threshold" INTEGER NOT NULL,
    "mark" BLOB NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_key_holdings_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "list_departures" (
    "bidder" TEXT NOT NULL,
    "qualified_list_id" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "successor" TEXT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_list_departures" PRIMARY KEY ("qualified_list_id", "bidder"),
    CONSTRAINT "FK_list_departures_qualified_lists_qualified_list_id" FOREIGN KEY ("qualified_list_id") REFERENCES "qualified_lists" ("id")
);

CREATE TABLE "notices" (
    "id" TEXT NOT NULL CONSTRAINT "PK_notices" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "drafted_at" INTEGER NOT NULL,
    "reviewed_by" TEXT NULL,
    "reviewed_at" INTEGER NULL,
    "approved_by" TEXT NULL,
    "approved_at" INTEGER NULL,
    "sent_at" INTEGER NULL,
    "agreement_ends" TEXT NULL,
    "agreement_starts" TEXT NULL,
    "closed_at" INTEGER NULL,
    "debrief_until" TEXT NULL,
    "kind" TEXT NOT NULL,
    "list_version" INTEGER NULL,
    "missed" TEXT NOT NULL,
    "of_how_many" INTEGER NULL,
    "offers_debrief" INTEGER NOT NULL,
    "points_short" INTEGER NULL,
    "policy" TEXT NOT NULL,
    "rank" INTEGER NULL,
    "received_at" INTEGER NULL,
    "stopped_at_step" TEXT NULL,
    "total" INTEGER NULL,
    "winner" TEXT NULL,
    "winner_price" INTEGER NULL,
    "winner_total" INTEGER NULL,
    "reason_en" TEXT NULL,
    "reason_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_notices_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "outbox_messages" (
    "id" TEXT NOT NULL CONSTRAINT "PK_outbox_messages" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "made_at" INTEGER NOT NULL,
    "link" TEXT NULL,
    "tries" INTEGER NOT NULL,
    "next_try_at" INTEGER NULL,
    "sent_at" INTEGER NULL
);

CREATE TABLE "panel_changes" (
    "number" INTEGER NOT NULL,
    "panel_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "reason" TEXT NULL,
    "by_person" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "PK_panel_changes" PRIMARY KEY ("panel_id", "number"),
    CONSTRAINT "FK_panel_changes_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "panel_notices" (
    "number" INTEGER NOT NULL,
    "panel_id" TEXT NOT NULL,
    "to_role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "evaluator" TEXT NOT NULL,
    "bidder" TEXT NULL,
    "steps" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "PK_panel_notices" PRIMARY KEY ("panel_id", "number"),
    CONSTRAINT "FK_panel_notices_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "plan_versions" (
    "call_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "plan" TEXT NOT NULL,
    "plan_hash" TEXT NOT NULL,
    "addendum" INTEGER NULL,
    "since" INTEGER NOT NULL,
    CONSTRAINT "PK_plan_versions" PRIMARY KEY ("call_id", "number"),
    CONSTRAINT "FK_plan_versions_solicitations_call_id" FOREIGN KEY ("call_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "price_reviews" (
    "id" TEXT NOT NULL CONSTRAINT "PK_price_reviews" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "answer" TEXT NULL,
    "answered_at" INTEGER NULL,
    "is_explained" INTEGER NULL,
    "decided_by" TEXT NULL,
    "decided_at" INTEGER NULL,
    "question_en" TEXT NOT NULL,
    "question_fr" TEXT NOT NULL,
    "reason_en" TEXT NULL,
    "reason_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_price_reviews_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "reading_orders" (
    "evaluator" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "panel_id" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "bidders" TEXT NOT NULL,
    "drawn_at" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_reading_orders" PRIMARY KEY ("panel_id", "evaluator", "step"),
    CONSTRAINT "FK_reading_orders_panels_panel_id" FOREIGN KEY ("panel_id") REFERENCES "panels" ("id")
);

CREATE TABLE "record_entries" (
    "sequence" INTEGER NOT NULL CONSTRAINT "PK_record_entries" PRIMARY KEY,
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "role" TEXT NULL,
    "act" TEXT NOT NULL,
    "refusals" TEXT NOT NULL,
    "competition_id" TEXT NULL,
    "payload_hash" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

CREATE TABLE "record_payloads" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "salt" BLOB NOT NULL,
    "payload" TEXT NOT NULL,
    CONSTRAINT "PK_record_payloads" PRIMARY KEY ("chain", "number")
);

CREATE TABLE "replaced_marks" (
    "position" INTEGER NOT NULL,
    "consensus_record_id" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "agreed_at" INTEGER NOT NULL,
    "replaced_at" INTEGER NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_fr" TEXT NOT NULL,
    CONSTRAINT "PK_replaced_marks" PRIMARY KEY ("consensus_record_id", "position"),
    CONSTRAINT "FK_replaced_marks_consensus_records_consensus_record_id" FOREIGN KEY ("consensus_record_id") REFERENCES "consensus_records" ("id")
);

CREATE TABLE "retentions" (
    "solicitation_id" TEXT NOT NULL CONSTRAINT "PK_retentions" PRIMARY KEY,
    "years" INTEGER NOT NULL,
    "notified_at" INTEGER NOT NULL,
    "kept_until" TEXT NOT NULL,
    "held_since" INTEGER NULL,
    "destroyed_at" INTEGER NULL,
    "hold_reason_en" TEXT NULL,
    "hold_reason_fr" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_retentions_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "score_sheet_entries" (
    "number" INTEGER NOT NULL,
    "score_sheet_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "criterion" TEXT NULL,
    "value" INTEGER NULL,
    "comment" TEXT NULL,
    "reason" TEXT NULL,
    "by_person" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "PK_score_sheet_entries" PRIMARY KEY ("score_sheet_id", "number"),
    CONSTRAINT "FK_score_sheet_entries_score_sheets_score_sheet_id" FOREIGN KEY ("score_sheet_id") REFERENCES "score_sheets" ("id")
);

CREATE TABLE "sealed_items" (
    "id" TEXT NOT NULL CONSTRAINT "PK_sealed_items" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "solicitation_id" TEXT NOT NULL,
    "competition_id" TEXT NOT NULL,
    "submission_id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL,
    "holders" TEXT NOT NULL,
    "ephemeral" BLOB NOT NULL,
    "wraps" BLOB NULL,
    "content" BLOB NULL,
    "opened_key" BLOB NULL,
    "destroyed_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_sealed_items_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_sealed_items_submissions_submission_id" FOREIGN KEY ("submission_id") REFERENCES "submissions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "second_factor_rules" (
    "role" TEXT NOT NULL CONSTRAINT "PK_second_factor_rules" PRIMARY KEY,
    "is_required" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

CREATE TABLE "sign_in_keys" (
    "id" TEXT NOT NULL CONSTRAINT "PK_sign_in_keys" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "xml" TEXT NOT NULL
);

CREATE TABLE "spread_reviews" (
    "criterion" TEXT NOT NULL,
    "consensus_record_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "reviewed_by" TEXT NOT NULL,
    "reviewed_at" INTEGER NOT NULL,
    CONSTRAINT "PK_spread_reviews" PRIMARY KEY ("consensus_record_id", "criterion"),
    CONSTRAINT "FK_spread_reviews_consensus_records_consensus_record_id" FOREIGN KEY ("consensus_record_id") REFERENCES "consensus_records" ("id")
);

CREATE TABLE "submission_drafts" (
    "id" TEXT NOT NULL CONSTRAINT "PK_submission_drafts" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "documents" TEXT NOT NULL,
    "places" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_submission_drafts_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "submission_versions" (
    "receipt" TEXT NOT NULL CONSTRAINT "PK_submission_versions" PRIMARY KEY,
    "submission_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "received_at" INTEGER NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "documents" TEXT NOT NULL,
    "places" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_submission_versions_submissions_submission_id" FOREIGN KEY ("submission_id") REFERENCES "submissions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "undertakings" (
    "id" TEXT NOT NULL CONSTRAINT "PK_undertakings" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "typed_name" TEXT NOT NULL,
    "given_at" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_undertakings_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "account_credentials" (
    "account" TEXT NOT NULL CONSTRAINT "PK_account_credentials" PRIMARY KEY,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "barred_until" INTEGER NULL,
    "wrong_tries" INTEGER NOT NULL,
    CONSTRAINT "FK_account_credentials_accounts_account" FOREIGN KEY ("account") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);

CREATE TABLE "account_links" (
    "id" TEXT NOT NULL CONSTRAINT "PK_account_links" PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "account" TEXT NULL,
    "digest" BLOB NOT NULL,
    "made_at" INTEGER NOT NULL,
    "expires_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_account_links_accounts_account" FOREIGN KEY ("account") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);

CREATE TABLE "second_factors" (
    "account" TEXT NOT NULL CONSTRAINT "PK_second_factors" PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "confirmed_at" INTEGER NULL,
    "last_step" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_second_factors_accounts_account" FOREIGN KEY ("account") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);

CREATE TABLE "sessions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_sessions" PRIMARY KEY,
    "account" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "digest" BLOB NOT NULL,
    "client" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "has_factor" INTEGER NOT NULL,
    "begun_at" INTEGER NOT NULL,
    "last_used_at" INTEGER NOT NULL,
    "expires_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "wrong_codes" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_sessions_accounts_account" FOREIGN KEY ("account") REFERENCES "accounts" ("id") ON DELETE RESTRICT
);

CREATE TABLE "addendum_acknowledgements" (
    "bidder" TEXT NOT NULL,
    "addendum_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "PK_addendum_acknowledgements" PRIMARY KEY ("addendum_id", "bidder"),
    CONSTRAINT "FK_addendum_acknowledgements_addenda_addendum_id" FOREIGN KEY ("addendum_id") REFERENCES "addenda" ("id")
);

CREATE TABLE "questions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_questions" PRIMARY KEY,
    "call_id" TEXT NOT NULL,
    "bidder" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "answer_id" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_questions_answers_answer_id" FOREIGN KEY ("answer_id") REFERENCES "answers" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_questions_solicitations_call_id" FOREIGN KEY ("call_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "clarification_answers" (
    "bidder" TEXT NOT NULL,
    "clarification_id" TEXT NOT NULL,
    "text" TEXT NULL,
    "answered_by" TEXT NULL,
    "answered_at" INTEGER NULL,
    CONSTRAINT "PK_clarification_answers" PRIMARY KEY ("clarification_id", "bidder"),
    CONSTRAINT "FK_clarification_answers_clarifications_clarification_id" FOREIGN KEY ("clarification_id") REFERENCES "clarifications" ("id")
);

CREATE TABLE "key_holders" (
    "number" INTEGER NOT NULL,
    "solicitation_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "replaces" INTEGER NULL,
    "made_at" INTEGER NULL,
    "ended_at" INTEGER NULL,
    "key_id" TEXT NULL,
    "public_point" BLOB NULL,
    "salt" BLOB NULL,
    "iterations" INTEGER NULL,
    "locked_private_key" BLOB NULL,
    CONSTRAINT "PK_key_holders" PRIMARY KEY ("solicitation_id", "number"),
    CONSTRAINT "FK_key_holders_key_holdings_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "key_holdings" ("solicitation_id")
);

CREATE TABLE "recovery_codes" (
    "position" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "digest" BLOB NOT NULL,
    "used_at" INTEGER NULL,
    CONSTRAINT "PK_recovery_codes" PRIMARY KEY ("account", "position"),
    CONSTRAINT "FK_recovery_codes_second_factors_account" FOREIGN KEY ("account") REFERENCES "second_factors" ("account")
);

CREATE INDEX "IX_commercial_envelopes_sealed_item_id" ON "commercial_envelopes" ("sealed_item_id");

CREATE INDEX "IX_account_links_account" ON "account_links" ("account");

CREATE UNIQUE INDEX "ux_account_links_digest" ON "account_links" ("digest");

CREATE UNIQUE INDEX "ux_accounts_sign_in_name" ON "accounts" ("sign_in_name");

CREATE UNIQUE INDEX "ux_addenda_call_number" ON "addenda" ("call_id", "number");

CREATE UNIQUE INDEX "ux_answers_call_number" ON "answers" ("call_id", "number");

CREATE INDEX "ix_clarifications_competition" ON "clarifications" ("competition_id");

CREATE INDEX "IX_corrections_competition_id" ON "corrections" ("competition_id");

CREATE UNIQUE INDEX "ux_debriefs_solicitation_region_bidder" ON "debriefs" ("solicitation_id", "region", "bidder");

CREATE UNIQUE INDEX "ux_declarations_panel_evaluator_bidder_number" ON "declarations" ("panel_id", "evaluator", "bidder", "number");

CREATE INDEX "ix_disputes_solicitation" ON "disputes" ("solicitation_id");

CREATE INDEX "ix_disqualification_proposals_competition_bidder" ON "disqualification_proposals" ("competition_id", "bidder");

CREATE INDEX "ix_documents_competition_bidder" ON "documents" ("competition_id", "bidder");

CREATE INDEX "ix_duties_person" ON "duties" ("person");

CREATE INDEX "ix_idempotency_keys_at" ON "idempotency_keys" ("at");

CREATE INDEX "IX_issued_documents_solicitation_id" ON "issued_documents" ("solicitation_id");

CREATE INDEX "ix_issued_documents_code" ON "issued_documents" ("code");

CREATE UNIQUE INDEX "ux_notices_solicitation_region_bidder_number" ON "notices" ("solicitation_id", "region", "bidder", "number");

CREATE INDEX "ix_outbox_messages_next_try_at" ON "outbox_messages" ("next_try_at");

CREATE UNIQUE INDEX "ux_price_reviews_competition_bidder" ON "price_reviews" ("competition_id", "bidder");

CREATE INDEX "ix_questions_answer" ON "questions" ("answer_id");

CREATE INDEX "ix_questions_call" ON "questions" ("call_id");

CREATE UNIQUE INDEX "ux_record_entries_chain_number" ON "record_entries" ("chain", "number");

CREATE INDEX "ix_sealed_items_solicitation" ON "sealed_items" ("solicitation_id");

CREATE INDEX "ix_sealed_items_submission" ON "sealed_items" ("submission_id");

CREATE INDEX "ix_sessions_account" ON "sessions" ("account");

CREATE UNIQUE INDEX "ux_sessions_digest" ON "sessions" ("digest");

CREATE UNIQUE INDEX "ux_submission_drafts_competition_bidder" ON "submission_drafts" ("competition_id", "bidder");

CREATE UNIQUE INDEX "ux_submission_versions_submission_number" ON "submission_versions" ("submission_id", "number");

CREATE UNIQUE INDEX "ux_undertakings_solicitation_person" ON "undertakings" ("solicitation_id", "person");

CREATE TABLE "ef_temp_commercial_envelopes" (
    "submission_id" TEXT NOT NULL CONSTRAINT "PK_commercial_envelopes" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "digest" TEXT NULL,
    "opened_at" INTEGER NULL,
    "price" INTEGER NULL,
    "sealed_item_id" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_commercial_envelopes_competitions_competition_id" FOREIGN KEY ("competition_id") REFERENCES "competitions" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_commercial_envelopes_sealed_items_sealed_item_id" FOREIGN KEY ("sealed_item_id") REFERENCES "sealed_items" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_commercial_envelopes_submissions_submission_id" FOREIGN KEY ("submission_id") REFERENCES "submissions" ("id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_commercial_envelopes" ("submission_id", "competition_id", "digest", "opened_at", "price", "sealed_item_id", "version")
SELECT "submission_id", "competition_id", "digest", "opened_at", "price", "sealed_item_id", "version"
FROM "commercial_envelopes";

CREATE TABLE "ef_temp_score_sheet_marks" (
    "score_sheet_id" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "saved_at" INTEGER NOT NULL,
    "value" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "PK_score_sheet_marks" PRIMARY KEY ("score_sheet_id", "criterion"),
    CONSTRAINT "FK_score_sheet_marks_score_sheets_score_sheet_id" FOREIGN KEY ("score_sheet_id") REFERENCES "score_sheets" ("id")
);

INSERT INTO "ef_temp_score_sheet_marks" ("score_sheet_id", "criterion", "comment", "note", "position", "saved_at", "value", "version")
SELECT "score_sheet_id", "criterion", "comment", "note", "position", "saved_at", "value", "version"
FROM "score_sheet_marks";

PRAGMA foreign_keys = 0;

DROP TABLE "commercial_envelopes";

ALTER TABLE "ef_temp_commercial_envelopes" RENAME TO "commercial_envelopes";

DROP TABLE "score_sheet_marks";

ALTER TABLE "ef_temp_score_sheet_marks" RENAME TO "score_sheet_marks";

PRAGMA foreign_keys = 1;

CREATE INDEX "IX_commercial_envelopes_sealed_item_id" ON "commercial_envelopes" ("sealed_item_id");

CREATE INDEX "ix_commercial_envelopes_competition" ON "commercial_envelopes" ("competition_id");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121180000_PeopleAndRecord', '10.0.14');

ALTER TABLE "submissions" ADD "unconfirmed_addendum" INTEGER NULL;

ALTER TABLE "submission_versions" ADD "price_digest" TEXT NULL;

ALTER TABLE "solicitations" ADD "returned_at" INTEGER NULL;

ALTER TABLE "solicitations" ADD "returned_by" TEXT NULL;

ALTER TABLE "solicitations" ADD "returned_reason_en" TEXT NULL;

ALTER TABLE "solicitations" ADD "returned_reason_fr" TEXT NULL;

ALTER TABLE "replaced_marks" ADD "missing_en" TEXT NULL;

ALTER TABLE "replaced_marks" ADD "missing_fr" TEXT NULL;

ALTER TABLE "replaced_marks" ADD "strengths_en" TEXT NULL;

ALTER TABLE "replaced_marks" ADD "strengths_fr" TEXT NULL;

ALTER TABLE "outbox_messages" ADD "issued_document_id" TEXT NULL;

ALTER TABLE "notices" ADD "adjusted_price" INTEGER NULL;

ALTER TABLE "notices" ADD "agreed_on" TEXT NULL;

ALTER TABLE "notices" ADD "in_both_languages" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "notices" ADD "is_over_the_cap" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "notices" ADD "obtained" INTEGER NULL;

ALTER TABLE "notices" ADD "paragraphs_version" INTEGER NULL;

ALTER TABLE "notices" ADD "quality" INTEGER NULL;

ALTER TABLE "notices" ADD "winner_adjusted_price" INTEGER NULL;

ALTER TABLE "notices" ADD "winner_quality" INTEGER NULL;

ALTER TABLE "issued_documents" ADD "evaluator" TEXT NULL;

ALTER TABLE "issued_documents" ADD "number" INTEGER NULL;

ALTER TABLE "issued_documents" ADD "step" TEXT NULL;

ALTER TABLE "documents" ADD "is_sealed" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "addenda" ADD "replaced_closes_at" INTEGER NULL;

ALTER TABLE "addenda" ADD "replaced_description_en" TEXT NULL;

ALTER TABLE "addenda" ADD "replaced_description_fr" TEXT NULL;

ALTER TABLE "addenda" ADD "replaced_questions_close_at" INTEGER NULL;

ALTER TABLE "addenda" ADD "replaced_title_en" TEXT NULL;

ALTER TABLE "addenda" ADD "replaced_title_fr" TEXT NULL;

CREATE TABLE "fairness_files" (
    "id" TEXT NOT NULL CONSTRAINT "PK_fairness_files" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_fairness_files_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "letter_templates" (
    "id" TEXT NOT NULL CONSTRAINT "PK_letter_templates" PRIMARY KEY,
    "programme_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_letter_templates_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id") ON DELETE RESTRICT
);

CREATE TABLE "mailings" (
    "id" TEXT NOT NULL CONSTRAINT "PK_mailings" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "letters" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL,
    "started_at" INTEGER NOT NULL,
    "ended_at" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_mailings_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "sent_documents" (
    "issued_document_id" TEXT NOT NULL CONSTRAINT "PK_sent_documents" PRIMARY KEY,
    "solicitation_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "content" BLOB NULL,
    "digest" TEXT NOT NULL,
    "pages" INTEGER NOT NULL,
    "kept_at" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "FK_sent_documents_issued_documents_issued_document_id" FOREIGN KEY ("issued_document_id") REFERENCES "issued_documents" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_sent_documents_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "fairness_notes" (
    "number" INTEGER NOT NULL,
    "file_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "phase" TEXT NULL,
    "typed_name" TEXT NULL,
    "by_person" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "text_en" TEXT NULL,
    "text_fr" TEXT NULL,
    CONSTRAINT "PK_fairness_notes" PRIMARY KEY ("file_id", "number"),
    CONSTRAINT "FK_fairness_notes_fairness_files_file_id" FOREIGN KEY ("file_id") REFERENCES "fairness_files" ("id")
);

CREATE TABLE "template_revisions" (
    "number" INTEGER NOT NULL,
    "template_id" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_fr" TEXT NOT NULL,
    CONSTRAINT "PK_template_revisions" PRIMARY KEY ("template_id", "number"),
    CONSTRAINT "FK_template_revisions_letter_templates_template_id" FOREIGN KEY ("template_id") REFERENCES "letter_templates" ("id")
);

CREATE TABLE "held_back_letters" (
    "notice_id" TEXT NOT NULL,
    "mailing_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "PK_held_back_letters" PRIMARY KEY ("mailing_id", "notice_id"),
    CONSTRAINT "FK_held_back_letters_mailings_mailing_id" FOREIGN KEY ("mailing_id") REFERENCES "mailings" ("id")
);

CREATE UNIQUE INDEX "ux_fairness_files_solicitation" ON "fairness_files" ("solicitation_id");

CREATE UNIQUE INDEX "ux_letter_templates_programme_kind" ON "letter_templates" ("programme_id", "kind");

CREATE UNIQUE INDEX "ux_mailings_solicitation_unfinished" ON "mailings" ("solicitation_id") WHERE ended_at IS NULL;

CREATE INDEX "IX_sent_documents_solicitation_id" ON "sent_documents" ("solicitation_id");

CREATE TABLE "ef_temp_sealed_items" (
    "id" TEXT NOT NULL CONSTRAINT "PK_sealed_items" PRIMARY KEY,
    "competition_id" TEXT NOT NULL,
    "content" BLOB NULL,
    "destroyed_at" INTEGER NULL,
    "ephemeral" BLOB NOT NULL,
    "form" TEXT NOT NULL,
    "holders" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "opened_key" BLOB NULL,
    "solicitation_id" TEXT NOT NULL,
    "submission_id" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "wraps" BLOB NULL,
    CONSTRAINT "FK_sealed_items_solicitations_solicitation_id" FOREIGN KEY ("solicitation_id") REFERENCES "solicitations" ("id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_sealed_items" ("id", "competition_id", "content", "destroyed_at", "ephemeral", "form", "holders", "kind", "opened_key", "solicitation_id", "submission_id", "threshold", "version", "wraps")
SELECT "id", "competition_id", "content", "destroyed_at", "ephemeral", "form", "holders", "kind", "opened_key", "solicitation_id", "submission_id", "threshold", "version", "wraps"
FROM "sealed_items";

PRAGMA foreign_keys = 0;

DROP TABLE "sealed_items";

ALTER TABLE "ef_temp_sealed_items" RENAME TO "sealed_items";

PRAGMA foreign_keys = 1;

CREATE INDEX "ix_sealed_items_solicitation" ON "sealed_items" ("solicitation_id");

CREATE INDEX "ix_sealed_items_submission" ON "sealed_items" ("submission_id");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122000000_DocumentsAndLetters', '10.0.14');

ALTER TABLE "score_sheet_marks" ADD "look_again" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "competition_steps" ADD "sheets_due_at" INTEGER NULL;

ALTER TABLE "competition_steps" ADD "sheets_due_reason_en" TEXT NULL;

ALTER TABLE "competition_steps" ADD "sheets_due_reason_fr" TEXT NULL;

CREATE INDEX "ix_record_entries_chain_competition" ON "record_entries" ("chain", "competition_id", "number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123000000_WebPages', '10.0.14');


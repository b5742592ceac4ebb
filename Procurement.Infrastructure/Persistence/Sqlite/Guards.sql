-- Triggers that no migration holds: applied after the migrations of every start, so that a guard that is missing comes
-- back. `verify` compares those of a database with these.

DROP TRIGGER IF EXISTS record_entries_no_update;
CREATE TRIGGER record_entries_no_update BEFORE UPDATE ON record_entries
BEGIN SELECT RAISE(ABORT, 'An entry of the record is never changed.'); END;

DROP TRIGGER IF EXISTS record_entries_no_delete;
CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries
BEGIN SELECT RAISE(ABORT, 'An entry of the record is never deleted.'); END;

DROP TRIGGER IF EXISTS record_payloads_no_update;
CREATE TRIGGER record_payloads_no_update BEFORE UPDATE ON record_payloads
BEGIN SELECT RAISE(ABORT, 'A payload of the record is never changed.'); END;

DROP TRIGGER IF EXISTS record_payloads_no_delete;
CREATE TRIGGER record_payloads_no_delete BEFORE DELETE ON record_payloads
WHEN NOT EXISTS (
    SELECT 1 FROM record_entries
    WHERE chain = OLD.chain AND number > OLD.number AND act = 'DestroyRecords' AND refusals = ''
)
BEGIN SELECT RAISE(ABORT, 'A payload is destroyed under a retention entry of its call only.'); END;

DROP TRIGGER IF EXISTS rankings_no_update;
CREATE TRIGGER rankings_no_update BEFORE UPDATE ON rankings
BEGIN SELECT RAISE(ABORT, 'A ranking is kept as it was worked out.'); END;

DROP TRIGGER IF EXISTS rankings_no_delete;
CREATE TRIGGER rankings_no_delete BEFORE DELETE ON rankings
BEGIN SELECT RAISE(ABORT, 'A ranking is kept as it was worked out.'); END;

DROP TRIGGER IF EXISTS ranked_places_no_update;
CREATE TRIGGER ranked_places_no_update BEFORE UPDATE ON ranked_places
BEGIN SELECT RAISE(ABORT, 'A ranking is kept as it was worked out.'); END;

DROP TRIGGER IF EXISTS ranked_places_no_delete;
CREATE TRIGGER ranked_places_no_delete BEFORE DELETE ON ranked_places
BEGIN SELECT RAISE(ABORT, 'A ranking is kept as it was worked out.'); END;

-- Rows that are only ever added.

DROP TRIGGER IF EXISTS envelope_openings_no_update;
CREATE TRIGGER envelope_openings_no_update BEFORE UPDATE ON envelope_openings
BEGIN SELECT RAISE(ABORT, 'An opening is kept as it was done.'); END;

DROP TRIGGER IF EXISTS envelope_openings_no_delete;
CREATE TRIGGER envelope_openings_no_delete BEFORE DELETE ON envelope_openings
BEGIN SELECT RAISE(ABORT, 'An opening is kept as it was done.'); END;

DROP TRIGGER IF EXISTS document_openings_no_update;
CREATE TRIGGER document_openings_no_update BEFORE UPDATE ON document_openings
BEGIN SELECT RAISE(ABORT, 'An opening is kept as it was done.'); END;

DROP TRIGGER IF EXISTS document_openings_no_delete;
CREATE TRIGGER document_openings_no_delete BEFORE DELETE ON document_openings
BEGIN SELECT RAISE(ABORT, 'An opening is kept as it was done.'); END;

DROP TRIGGER IF EXISTS submission_versions_no_update;
CREATE TRIGGER submission_versions_no_update BEFORE UPDATE ON submission_versions
BEGIN SELECT RAISE(ABORT, 'A version is kept as it was received.'); END;

DROP TRIGGER IF EXISTS submission_versions_no_delete;
CREATE TRIGGER submission_versions_no_delete BEFORE DELETE ON submission_versions
BEGIN SELECT RAISE(ABORT, 'A version is kept as it was received.'); END;

DROP TRIGGER IF EXISTS score_sheet_entries_no_update;
CREATE TRIGGER score_sheet_entries_no_update BEFORE UPDATE ON score_sheet_entries
BEGIN SELECT RAISE(ABORT, 'The history of a sheet only grows.'); END;

DROP TRIGGER IF EXISTS score_sheet_entries_no_delete;
CREATE TRIGGER score_sheet_entries_no_delete BEFORE DELETE ON score_sheet_entries
BEGIN SELECT RAISE(ABORT, 'The history of a sheet only grows.'); END;

DROP TRIGGER IF EXISTS replaced_marks_no_update;
CREATE TRIGGER replaced_marks_no_update BEFORE UPDATE ON replaced_marks
BEGIN SELECT RAISE(ABORT, 'An agreed mark that was replaced is kept.'); END;

DROP TRIGGER IF EXISTS replaced_marks_no_delete;
CREATE TRIGGER replaced_marks_no_delete BEFORE DELETE ON replaced_marks
BEGIN SELECT RAISE(ABORT, 'An agreed mark that was replaced is kept.'); END;

DROP TRIGGER IF EXISTS reading_orders_no_update;
CREATE TRIGGER reading_orders_no_update BEFORE UPDATE ON reading_orders
BEGIN SELECT RAISE(ABORT, 'An order of reading is drawn once.'); END;

DROP TRIGGER IF EXISTS reading_orders_no_delete;
CREATE TRIGGER reading_orders_no_delete BEFORE DELETE ON reading_orders
BEGIN SELECT RAISE(ABORT, 'An order of reading is drawn once.'); END;

DROP TRIGGER IF EXISTS declaration_findings_no_update;
CREATE TRIGGER declaration_findings_no_update BEFORE UPDATE ON declaration_findings
BEGIN SELECT RAISE(ABORT, 'A finding on a declaration is kept.'); END;

DROP TRIGGER IF EXISTS declaration_findings_no_delete;
CREATE TRIGGER declaration_findings_no_delete BEFORE DELETE ON declaration_findings
BEGIN SELECT RAISE(ABORT, 'A finding on a declaration is kept.'); END;

DROP TRIGGER IF EXISTS panel_changes_no_update;
CREATE TRIGGER panel_changes_no_update BEFORE UPDATE ON panel_changes
BEGIN SELECT RAISE(ABORT, 'The changes of a panel are kept.'); END;

DROP TRIGGER IF EXISTS panel_changes_no_delete;
CREATE TRIGGER panel_changes_no_delete BEFORE DELETE ON panel_changes
BEGIN SELECT RAISE(ABORT, 'The changes of a panel are kept.'); END;

DROP TRIGGER IF EXISTS panel_notices_no_update;
CREATE TRIGGER panel_notices_no_update BEFORE UPDATE ON panel_notices
BEGIN SELECT RAISE(ABORT, 'The notices of a panel are kept.'); END;

DROP TRIGGER IF EXISTS panel_notices_no_delete;
CREATE TRIGGER panel_notices_no_delete BEFORE DELETE ON panel_notices
BEGIN SELECT RAISE(ABORT, 'The notices of a panel are kept.'); END;

DROP TRIGGER IF EXISTS award_decisions_no_update;
CREATE TRIGGER award_decisions_no_update BEFORE UPDATE ON award_decisions
BEGIN SELECT RAISE(ABORT, 'A decision on an award is kept.'); END;

DROP TRIGGER IF EXISTS award_decisions_no_delete;
CREATE TRIGGER award_decisions_no_delete BEFORE DELETE ON award_decisions
BEGIN SELECT RAISE(ABORT, 'A decision on an award is kept.'); END;

DROP TRIGGER IF EXISTS template_revisions_no_update;
CREATE TRIGGER template_revisions_no_update BEFORE UPDATE ON template_revisions
BEGIN SELECT RAISE(ABORT, 'Every version of a standard paragraph is kept.'); END;

DROP TRIGGER IF EXISTS template_revisions_no_delete;
CREATE TRIGGER template_revisions_no_delete BEFORE DELETE ON template_revisions
BEGIN SELECT RAISE(ABORT, 'Every version of a standard paragraph is kept.'); END;

DROP TRIGGER IF EXISTS issued_documents_no_update;
CREATE TRIGGER issued_documents_no_update BEFORE UPDATE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'What was issued is kept.'); END;

DROP TRIGGER IF EXISTS issued_documents_no_delete;
CREATE TRIGGER issued_documents_no_delete BEFORE DELETE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'What was issued is kept.'); END;

-- A file that left stays as it left; with the contents of its call it may be emptied, and nothing else.
DROP TRIGGER IF EXISTS sent_documents_no_update;
CREATE TRIGGER sent_documents_no_update BEFORE UPDATE OF issued_document_id, solicitation_id, reference, digest, pages, kept_at
ON sent_documents
BEGIN SELECT RAISE(ABORT, 'What left is kept.'); END;

DROP TRIGGER IF EXISTS sent_documents_no_change;
CREATE TRIGGER sent_documents_no_change BEFORE UPDATE OF content ON sent_documents
WHEN NEW.content IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'What left is kept.'); END;

DROP TRIGGER IF EXISTS sent_documents_no_delete;
CREATE TRIGGER sent_documents_no_delete BEFORE DELETE ON sent_documents
BEGIN SELECT RAISE(ABORT, 'What left is kept.'); END;

DROP TRIGGER IF EXISTS plan_versions_no_update;
CREATE TRIGGER plan_versions_no_update BEFORE UPDATE ON plan_versions
BEGIN SELECT RAISE(ABORT, 'A plan that was published is kept.'); END;

DROP TRIGGER IF EXISTS plan_versions_no_delete;
CREATE TRIGGER plan_versions_no_delete BEFORE DELETE ON plan_versions
BEGIN SELECT RAISE(ABORT, 'A plan that was published is kept.'); END;

DROP TRIGGER IF EXISTS addendum_acknowledgements_no_update;
CREATE TRIGGER addendum_acknowledgements_no_update BEFORE UPDATE ON addendum_acknowledgements
BEGIN SELECT RAISE(ABORT, 'An acknowledgement is kept.'); END;

DROP TRIGGER IF EXISTS addendum_acknowledgements_no_delete;
CREATE TRIGGER addendum_acknowledgements_no_delete BEFORE DELETE ON addendum_acknowledgements
BEGIN SELECT RAISE(ABORT, 'An acknowledgement is kept.'); END;

DROP TRIGGER IF EXISTS fairness_notes_no_update;
CREATE TRIGGER fairness_notes_no_update BEFORE UPDATE ON fairness_notes
BEGIN SELECT RAISE(ABORT, 'What the fairness monitor wrote is kept.'); END;

DROP TRIGGER IF EXISTS fairness_notes_no_delete;
CREATE TRIGGER fairness_notes_no_delete BEFORE DELETE ON fairness_notes
BEGIN SELECT RAISE(ABORT, 'What the fairness monitor wrote is kept.'); END;

-- Of a declaration only its being cleared may still change.

DROP TRIGGER IF EXISTS declarations_no_update;
CREATE TRIGGER declarations_no_update BEFORE UPDATE OF number, panel_id, evaluator, bidder, answer, conflict_with, text_version, language, typed_name,
    declared_at ON declarations
BEGIN SELECT RAISE(ABORT, 'A declaration is kept as it was given.'); END;

DROP TRIGGER IF EXISTS declarations_no_delete;
CREATE TRIGGER declarations_no_delete BEFORE DELETE ON declarations
BEGIN SELECT RAISE(ABORT, 'A declaration is kept as it was given.'); END;

-- A published addendum stays as it is; its version counts the acknowledgements.

DROP TRIGGER IF EXISTS addenda_no_update;
CREATE TRIGGER addenda_no_update BEFORE UPDATE OF id, call_id, number, plan_hash_before, author, drafted_at, approved_by, approved_at, published_at,
    closes_at, closes_at_offset, plan, questions_close_at, changes_en, changes_fr, description_en, description_fr,
    reason_en, reason_fr, title_en, title_fr, replaced_closes_at, replaced_questions_close_at, replaced_description_en,
    replaced_description_fr, replaced_title_en, replaced_title_fr ON addenda
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'A published addendum is kept as it is.'); END;

DROP TRIGGER IF EXISTS addenda_no_delete;
CREATE TRIGGER addenda_no_delete BEFORE DELETE ON addenda
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'A published addendum is kept as it is.'); END;

-- What lies under a seal never changes. It may be wrapped again for other holders, opened once, and destroyed; what was
-- destroyed does not come back.

DROP TRIGGER IF EXISTS sealed_items_no_update;
CREATE TRIGGER sealed_items_no_update BEFORE UPDATE OF id, kind, solicitation_id, competition_id, submission_id, form ON sealed_items
BEGIN SELECT RAISE(ABORT, 'What was sealed is kept as it was.'); END;

DROP TRIGGER IF EXISTS sealed_items_no_other_content;
CREATE TRIGGER sealed_items_no_other_content BEFORE UPDATE OF wraps, content, opened_key, destroyed_at ON sealed_items
WHEN (NEW.content IS NOT OLD.content AND (NEW.content IS NOT NULL OR NEW.destroyed_at IS NULL))
    OR (OLD.wraps IS NULL AND NEW.wraps IS NOT NULL)
    OR (OLD.opened_key IS NOT NULL AND NEW.opened_key IS NOT OLD.opened_key AND NEW.opened_key IS NOT NULL)
    OR (OLD.destroyed_at IS NOT NULL AND NEW.destroyed_at IS NOT OLD.destroyed_at)
BEGIN SELECT RAISE(ABORT, 'What was sealed is kept as it was.'); END;

DROP TRIGGER IF EXISTS sealed_items_no_delete;
CREATE TRIGGER sealed_items_no_delete BEFORE DELETE ON sealed_items
BEGIN SELECT RAISE(ABORT, 'What was sealed is kept as it was.'); END;

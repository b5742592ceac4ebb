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

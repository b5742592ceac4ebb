namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>The words of the statement of <see cref="StepTables"/>. Before consensus began no mark is read.</summary>
internal static class StepSql
{
    /// <summary>An identifier as its column holds it.</summary>
    public static string Identifier(Guid value) => value.ToString("D").ToUpperInvariant();

    /// <summary>The rows of all steps in "rooms".</summary>
    public const string Rows = """
        places AS (
          SELECT r.competition, r.step, cs.position, cs.state, cs.consensus_opened_at AS opened, cs.sheets_due_at AS due, c.region,
            s.id AS call, s.programme_id AS programme, s.plan_hash, s.reference, sp.id AS panel, sp.chair_person AS chair,
            cs.consensus_opened_at IS NOT NULL OR cs.state = 'Closed' AS seen
          FROM rooms r
          JOIN competition_steps cs ON cs.competition_id = r.competition AND cs.step = r.step
          JOIN competitions c ON c.id = r.competition
          JOIN solicitations s ON s.id = c.solicitation_id
          LEFT JOIN panels sp ON sp.competition_id = r.competition),
        sheets AS (
          SELECT p.competition, p.step, p.seen, h.id, h.bidder, h.evaluator, h.locked_at
          FROM places p JOIN score_sheets h ON h.competition_id = p.competition AND h.step = p.step
          WHERE h.voided_at IS NULL),
        records AS (
          SELECT p.competition, p.step, k.id, k.bidder, k.version, coalesce(k.bidder = @bidder, 0) AS is_read
          FROM places p JOIN consensus_records k ON k.competition_id = p.competition AND k.step = p.step),
        versions AS (
          SELECT p.competition, p.step, u.bidder, v.documents, v.places
          FROM places p
          JOIN submissions u ON u.competition_id = p.competition AND (u.bidder = @bidder OR @documents)
          JOIN submission_versions v ON v.submission_id = u.id
          WHERE v.number = (SELECT max(w.number) FROM submission_versions w WHERE w.submission_id = u.id))
        SELECT 'step' AS Kind, p.competition AS Competition, p.step AS Step, NULL AS Bidder, p.call AS Item,
          g.time_zone AS Who, p.due AS Low, g.is_synthetic AS High,
          (SELECT count(*) FROM rankings WHERE competition_id = p.competition) AS Number, p.opened AS At,
          p.plan_hash AS A, p.state AS B, p.reference AS C, n.name_en AS D, n.name_fr AS E, g.policy AS F, p.chair AS G
        FROM places p
        JOIN programmes g ON g.id = p.programme
        LEFT JOIN programme_regions n ON n.programme_id = p.programme AND n.code = p.region
        UNION ALL
        SELECT 'bidder', p.competition, p.step, u.bidder, NULL, NULL, NULL, NULL, u.position, NULL,
          o.name, u.stopped_at_step, NULL, NULL, NULL, NULL, NULL
        FROM places p
        JOIN submissions u ON u.competition_id = p.competition AND u.footing = 'Accepted' AND u.withdrawn_at IS NULL
        JOIN organizations o ON o.programme_id = p.programme AND o.bidder = u.bidder
        UNION ALL
        SELECT 'member', p.competition, p.step, NULL, NULL, m.evaluator, NULL, NULL, m.position, m.left_at,
          m.name, m.person, m.criteria, NULL, NULL, NULL, NULL
        FROM places p JOIN panel_members m ON m.panel_id = p.panel
        UNION ALL
        SELECT 'conflict', p.competition, p.step, d.bidder, NULL, d.evaluator, NULL, NULL, d.position, NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM places p JOIN declared_conflicts d ON d.panel_id = p.panel
        UNION ALL
        SELECT 'answered', p.competition, p.step, d.bidder, NULL, d.evaluator, d.is_cleared, NULL, NULL, NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM places p JOIN declarations d ON d.panel_id = p.panel
        WHERE d.number = (
            SELECT max(x.number) FROM declarations x
            WHERE x.panel_id = d.panel_id AND x.evaluator = d.evaluator AND x.bidder = d.bidder)
          AND NOT EXISTS (SELECT 1 FROM panel_members m WHERE m.panel_id = d.panel_id AND m.evaluator = d.evaluator)
        UNION ALL
        SELECT 'undertaken', p.competition, p.step, NULL, NULL, u.person, NULL, NULL, NULL, NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM places p JOIN undertakings u ON u.solicitation_id = p.call
        UNION ALL
        SELECT 'record', competition, step, bidder, NULL, NULL, NULL, NULL, version, NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM records
        UNION ALL
        SELECT 'sheet', competition, step, bidder, NULL, evaluator, NULL, locked_at IS NOT NULL, NULL, NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM sheets
        UNION ALL
        SELECT 'spread', h.competition, h.step, h.bidder, f.criterion, NULL, min(f.value), max(f.value), count(*), NULL,
          NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM sheets h JOIN score_sheet_marks f ON f.score_sheet_id = h.id AND f.value IS NOT NULL
        WHERE h.seen
        GROUP BY h.competition, h.step, h.bidder, f.criterion
        UNION ALL
        SELECT 'mark', h.competition, h.step, h.bidder, f.criterion, h.evaluator, f.value, NULL, NULL, NULL,
          f.comment, NULL, NULL, NULL, NULL, NULL, NULL
        FROM sheets h JOIN score_sheet_marks f ON f.score_sheet_id = h.id
        WHERE h.seen AND h.bidder = @bidder AND f.value IS NOT NULL
        UNION ALL
        SELECT 'agreed', k.competition, k.step, k.bidder, a.criterion, NULL, a.value, NULL,
          1 + (SELECT count(*) FROM replaced_marks x WHERE x.consensus_record_id = k.id AND x.criterion = a.criterion),
          a.agreed_at, iif(k.is_read, a.reason_en, NULL), iif(k.is_read, a.reason_fr, NULL),
          iif(k.is_read, a.strengths_en, NULL), iif(k.is_read, a.strengths_fr, NULL),
          iif(k.is_read, a.missing_en, NULL), iif(k.is_read, a.missing_fr, NULL), iif(k.is_read, a.present, NULL)
        FROM records k JOIN agreed_marks a ON a.consensus_record_id = k.id
        UNION ALL
        SELECT 'review', k.competition, k.step, k.bidder, w.criterion, NULL, NULL, NULL, NULL, w.reviewed_at,
          iif(k.is_read, w.note, NULL), NULL, NULL, NULL, NULL, NULL, NULL
        FROM records k JOIN spread_reviews w ON w.consensus_record_id = k.id
        UNION ALL
        SELECT 'answer', p.competition, p.step, u.bidder, m.requirement, NULL, m.is_met, NULL, NULL, NULL,
          m.reason_en, m.reason_fr, NULL, NULL, NULL, NULL, NULL
        FROM places p
        JOIN submissions u ON u.competition_id = p.competition
        JOIN mandatory_answers m ON m.submission_id = u.id AND m.step = p.step
        UNION ALL
        SELECT 'document', v.competition, v.step, v.bidder, d.id, NULL, NULL, NULL, d.pages, d.stored_at,
          d.name, d.kind, d.envelope, NULL, NULL, NULL, NULL
        FROM versions v
        JOIN json_each(v.documents) e
        JOIN documents d ON d.id = upper(e.value ->> 'document') AND d.kind <> 'Sealed'
        JOIN document_openings q ON q.competition_id = v.competition AND q.envelope = d.envelope
        WHERE EXISTS (SELECT 1 FROM json_each(q.bidders) b WHERE b.value = v.bidder)
        UNION ALL
        SELECT 'place', v.competition, v.step, v.bidder, e.value ->> 'criterion', NULL, NULL, NULL, e.value ->> 'page',
          NULL, upper(e.value ->> 'document'), NULL, NULL, NULL, NULL, NULL, NULL
        FROM versions v JOIN json_each(v.places) e
        WHERE @bidder IS NOT NULL
        """;
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <remarks>Written out, since the rows have no entity in common: one statement instead of ten.</remarks>
internal sealed class PaperTables(ProcurementContext context) : IPaperTables
{
    private const string Rows = """
        SELECT 'addendum' AS Kind, NULL AS Region, NULL AS Bidder, NULL AS Step, NULL AS Evaluator, number AS Number,
          NULL AS Language, NULL AS At, NULL AS A, NULL AS B
        FROM addenda WHERE call_id = @call AND number IS NOT NULL
        UNION ALL
        SELECT 'answers', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        WHERE EXISTS (SELECT 1 FROM answers WHERE call_id = @call)
        UNION ALL
        SELECT 'invitation', NULL, bidder, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM invitations WHERE call_id = @call AND (@bidder IS NULL OR bidder = @bidder)
        UNION ALL
        SELECT 'receipt', c.region, u.bidder, NULL, NULL, v.number, NULL, c.position, NULL, NULL
        FROM competitions c
        JOIN submissions u ON u.competition_id = c.id AND u.bidder = @bidder
        JOIN submission_versions v ON v.submission_id = u.id
        WHERE c.solicitation_id = @call
        UNION ALL
        SELECT 'letter', region, bidder, NULL, NULL, number, language, sent_at, in_both_languages, NULL
        FROM notices WHERE solicitation_id = @call AND (@bidder IS NULL OR bidder = @bidder)
        UNION ALL
        SELECT 'debrief', region, bidder, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM debriefs
        WHERE solicitation_id = @call AND report_released_at IS NOT NULL AND (@bidder IS NULL OR bidder = @bidder)
        UNION ALL
        SELECT 'fairness', NULL, NULL, NULL, NULL, NULL, NULL,
          (SELECT min(n.at) FROM fairness_notes n WHERE n.file_id = f.id AND n.kind = 'Attestation'), NULL, NULL
        FROM fairness_files f WHERE f.solicitation_id = @call
        UNION ALL
        SELECT 'newest', NULL, NULL, NULL, NULL, max(number), NULL, NULL, NULL, NULL
        FROM record_entries WHERE chain = @chain
        UNION ALL
        SELECT 'published', NULL, NULL, NULL, NULL, min(number), NULL, NULL, NULL, NULL
        FROM record_entries WHERE chain = @chain AND act = @publication AND refusals = ''
        UNION ALL
        SELECT 'issued', region, bidder, step, evaluator, number, language, issued_at, document, code
        FROM issued_documents WHERE solicitation_id = @call
        """;

    public async Task<IReadOnlyList<PaperRow>> Of(
        SolicitationId call,
        string? bidder,
        string publication,
        CancellationToken cancellation
    ) =>
        await context
            .Database.SqlQueryRaw<PaperRow>(
                Rows,
                new SqliteParameter("@call", StepSql.Identifier(call.Value)),
                new SqliteParameter("@bidder", (object?)bidder ?? DBNull.Value),
                new SqliteParameter("@chain", RecordEntry.ChainOf(call)),
                new SqliteParameter("@publication", publication)
            )
            .ToListAsync(cancellation);
}

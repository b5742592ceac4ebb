using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <remarks>Written out, since the rows have no entity in common: one statement instead of eight.</remarks>
internal sealed class StepTables(ProcurementContext context) : IStepTables
{
    private const string OneStep = """
        WITH rooms AS (
          SELECT competition_id AS competition, step FROM competition_steps
          WHERE competition_id = @competition AND step = @step),
        """;

    private const string Chaired = """
        WITH rooms AS (
          SELECT DISTINCT cs.competition_id AS competition, cs.step
          FROM duties d
          JOIN solicitations s ON s.programme_id = d.programme_id AND (d.call_id IS NULL OR d.call_id = s.id)
          JOIN competitions c ON c.solicitation_id = s.id AND (d.competition_id IS NULL OR d.competition_id = c.id)
          JOIN competition_steps cs ON cs.competition_id = c.id AND cs.state = 'Open'
          WHERE d.person = @person AND d.role = 'Chair' AND d.ended_at IS NULL AND s.state = 'InEvaluation'),
        """;

    public async Task<IReadOnlyList<StepRow>> Of(
        CompetitionId competition,
        string step,
        string? bidder,
        bool withDocuments,
        CancellationToken cancellation
    ) =>
        await context
            .Database.SqlQueryRaw<StepRow>(
                OneStep + StepSql.Rows,
                Text("@competition", StepSql.Identifier(competition.Value)),
                Text("@step", step),
                Text("@bidder", bidder),
                new SqliteParameter("@documents", withDocuments)
            )
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<StepRow>> ChairedBy(string person, CancellationToken cancellation) =>
        await context
            .Database.SqlQueryRaw<StepRow>(
                Chaired + StepSql.Rows,
                Text("@person", person),
                Text("@bidder", null),
                new SqliteParameter("@documents", false)
            )
            .ToListAsync(cancellation);

    private static SqliteParameter Text(string name, string? value) => new(name, (object?)value ?? DBNull.Value);
}

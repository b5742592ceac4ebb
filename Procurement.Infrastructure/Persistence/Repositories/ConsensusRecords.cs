using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class ConsensusRecords(ProcurementContext context) : IConsensusRecords
{
    public Task<ConsensusRecord?> Of(
        CompetitionId competition,
        string bidder,
        string step,
        CancellationToken cancellation
    ) =>
        context
            .Set<ConsensusRecord>()
            .Whole()
            .SingleOrDefaultAsync(
                record => record.Competition == competition && record.Bidder == bidder && record.Step == step,
                cancellation
            );

    public async Task<IReadOnlyList<ConsensusRecord>> OfCompetition(
        CompetitionId competition,
        CancellationToken cancellation
    ) =>
        await context
            .Set<ConsensusRecord>()
            .Whole()
            .Where(record => record.Competition == competition)
            .OrderBy(record => record.Id)
            .ToListAsync(cancellation);

    public void Add(ConsensusRecord record) => context.Add(record);
}

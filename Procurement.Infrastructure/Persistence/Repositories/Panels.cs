using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Panels(ProcurementContext context) : IPanels
{
    public Task<Panel?> Of(CompetitionId competition, CancellationToken cancellation) =>
        context.Set<Panel>().Whole().SingleOrDefaultAsync(panel => panel.Competition == competition, cancellation);

    public Task<Panel?> WithDeclarations(CompetitionId competition, CancellationToken cancellation) =>
        context
            .Set<Panel>()
            .WithDeclarations()
            .SingleOrDefaultAsync(panel => panel.Competition == competition, cancellation);

    public Task<bool> Exists(CompetitionId competition, CancellationToken cancellation) =>
        context.Set<Panel>().AnyAsync(panel => panel.Competition == competition, cancellation);

    public void Add(Panel panel) => context.Add(panel);
}

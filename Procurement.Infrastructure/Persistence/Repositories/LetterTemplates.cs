using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Notices.Templates;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class LetterTemplates(ProcurementContext context) : ILetterTemplates
{
    public async Task<IReadOnlyList<LetterTemplate>> Of(ProgrammeId programme, CancellationToken cancellation) =>
        await context
            .Set<LetterTemplate>()
            .Whole()
            .Where(template => template.Programme == programme)
            .OrderBy(template => template.Kind)
            .ThenBy(template => template.Id)
            .ToListAsync(cancellation);

    public void Add(LetterTemplate template) => context.Add(template);
}

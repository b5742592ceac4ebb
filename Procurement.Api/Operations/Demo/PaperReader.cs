using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.People;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;
using Procurement.Domain.People;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Operations.Demo;

/// <summary>Cases on paper have people without accounts: the demo's fairness monitor reads them, those too that were played in
/// since the last start.</summary>
internal sealed class PaperReader(Scene scene, IServiceProvider services)
{
    public async Task Admit()
    {
        foreach (var (monitor, programme) in await Unread())
            await scene.DoAsOperator(
                FirstCodeNotice.Operator,
                new GiveDuty(monitor, Role.FairnessMonitor, new DutyScope(programme))
            );
    }

    private async Task<IReadOnlyList<(string Monitor, ProgrammeId Programme)>> Unread()
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        if (await accounts.FindByEmail(Cast.Monitor.Email, default) is not { Id: var monitor })
            return [];
        var read = scope.ServiceProvider.GetRequiredService<IReadContext>();
        var programmes = await read
            .Programmes.Where(one => one.Facts.Policy == EvaluationPolicy.PaperCase)
            .Where(one => !read.Duties.Any(duty => duty.Person == monitor && duty.Scope.Programme == one.Id))
            .OrderBy(one => one.Facts.Name)
            .Select(one => one.Id)
            .ToListAsync();
        return programmes.ConvertAll(programme => (monitor, programme));
    }
}

using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>Puts the people of a case in their places: the administrator gives the lead their role, the lead begins the
/// programme, and the others get their roles in it.</summary>
internal static class CaseStaff
{
    public static async Task<ProgrammeId> Begin(Stage stage, CaseFile file, BeginProgramme begin)
    {
        await Give(CasePeople.Lead, Role.ProcurementLead, DutyScope.Service);
        var programme = await stage.Do(CasePeople.Lead, begin);
        var scope = new DutyScope(programme);
        await Give(CasePeople.Chair, Role.Chair, scope);
        await Give(CasePeople.Approver, Role.Approver, scope);
        await Give(CasePeople.Monitor, Role.FairnessMonitor, scope);
        foreach (var holder in CasePeople.KeyHolders)
            await Give(holder, Role.KeyHolder, scope);
        foreach (var evaluator in file.Evaluators)
            await Give(CasePeople.Evaluator(evaluator.Id), Role.Evaluator, scope, evaluator.Id);
        foreach (var bidder in file.Bidders)
            await Give(CasePeople.Bidder(bidder.Id), Role.Bidder, scope, bidder.Id);
        return programme;

        async Task Give(string person, Role role, DutyScope where, string? actsFor = null) =>
            await stage.Do(CasePeople.Administrator, new GiveDuty(person, role, where, actsFor));
    }
}

using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>
/// Plays a case: every act of its life through the handlers, by the person whose act it is, at the instant that the case
/// gives it.
/// </summary>
internal sealed class CasePlayer(CaseFile file, Stage stage, CaseClock clock)
{
    private readonly FaultCollector faults = new(new CasePointers(file));

    /// <summary>Plays the case to its end, or to what keeps a step from being closed.</summary>
    public async Task<PlayedCase> Play()
    {
        var programme = await CaseStaff.Begin(stage, file, CaseScript.Programme(file));
        SolicitationId? rfq = null;
        if (file.Qualification is { } qualification)
        {
            rfq = await PlayCall(programme, qualification, CaseScript.Terms(qualification));
            if (faults.Any)
                return PlayedCase.Refused(faults.Found);
            await stage.Do(CasePeople.Approver, new DecideQualification(rfq.Value));
        }
        var calls = new List<SolicitationId>();
        foreach (var call in file.CallsForProposals)
        {
            calls.Add(await PlayCall(programme, call, CaseScript.Terms(call) with { InvitesListOf = rfq }));
            // At that call's own instant, so before the next one turns the clock.
            if (!faults.Any)
                await stage.Do(CasePeople.Lead, new RecommendAward(calls[^1]));
        }
        if (faults.Any)
            return PlayedCase.Refused(faults.Found);
        return PlayedCase.Of(programme, rfq, calls);
    }

    private async Task<SolicitationId> PlayCall(
        ProgrammeId programme,
        CaseSolicitation call,
        Domain.Solicitations.CallTerms terms
    )
    {
        var (publishedAt, evaluatedAt) = CaseScript.Times(call);
        clock.Now = publishedAt;
        var id = await stage.Do(CasePeople.Lead, new DraftCall(programme, terms, call.Plan));
        var keys = await CaseKeys.Make(stage, id, call.Plan);
        var competitions = await stage.Do(CasePeople.Lead, new PublishCall(id));
        foreach (var competition in competitions)
            await new RegionPlayer(file, call, competition, keys, stage, clock, faults).Receive();
        clock.Now = evaluatedAt;
        await stage.Do(CasePeople.Lead, new CloseCall(id));
        foreach (var competition in competitions)
            await new RegionPlayer(file, call, competition, keys, stage, clock, faults).Evaluate();
        return id;
    }
}

using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.People;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Support.Worlds;

/// <summary>How a call begins: its people, its terms, its keys.</summary>
internal static class WorldCall
{
    private static readonly EvaluationPlan Plan = APlan.Of(
        AStep.Mandatory("M1"),
        AStep
            .Rated(WorldLife.Technical, [.. WorldFigures.Leaves.Select(leaf => ACriterion.Leaf(leaf, 50))])
            .WithMinimumPercent(60) with
        {
            Envelope = WorldLife.Technical,
        },
        AStep.Price(100)
    ) with
    {
        DrawSeed = null,
    };

    public static async Task<Dictionary<string, string>> Publish(this World world)
    {
        var figures = world.Figures;
        await world.Give(CasePeople.Lead, Role.ProcurementLead, DutyScope.Service);
        var facts = new ProgrammeFacts
        {
            Name = "world",
            About = ACompetition.Reason,
            IsSynthetic = true,
            Source = "x",
            Buyer = ACompetition.Reason,
            Currency = "CAD",
            TimeZone = "America/Toronto",
            Policy = EvaluationPolicy.Service,
        };
        var bidders = figures.Bidders.Select(bidder => new RegisteredBidder(
            bidder,
            new OrganizationFacts
            {
                Name = $"Organization {bidder}",
                Language = Language.English,
                Kind = OrganizationKind.NonProfit,
            }
        ));
        var begin = new BeginProgramme(facts, [new Region("ALL", ACompetition.Reason, null)], [.. bidders]);
        world.Programme = await world.Do(CasePeople.Lead, begin);
        await world.Staff(new DutyScope(world.Programme));
        var terms = AStage.Terms(CallKind.CallForProposals);
        world.Call = await world.Do(CasePeople.Lead, new DraftCall(world.Programme, terms, Plan));
        await world.Do(CasePeople.Approver, new ApproveCall(world.Call, Version: 1));
        await world.Do(CasePeople.Lead, new NameKeyHolders(world.Call, CasePeople.KeyHolders, Version: 0));
        var keys = new Dictionary<string, string>();
        foreach (var holder in CasePeople.KeyHolders)
            keys[holder] = (await world.Do(holder, new MakeKey(world.Call))).Passphrase;
        var published = await world.Do(CasePeople.Lead, new PublishCall(world.Call));
        world.Competition = published.Single().Competition;
        return keys;
    }

    private static async Task Staff(this World world, DutyScope scope)
    {
        await world.Give(CasePeople.Chair, Role.Chair, scope);
        await world.Give(CasePeople.Approver, Role.Approver, scope);
        await world.Give(CasePeople.Monitor, Role.FairnessMonitor, scope);
        await world.Give(WorldPeople.Administrator, Role.Administrator, DutyScope.Service);
        foreach (var holder in CasePeople.KeyHolders)
            await world.Give(holder, Role.KeyHolder, scope);
        foreach (var evaluator in world.Figures.Evaluators)
            await world.Give(CasePeople.Evaluator(evaluator), Role.Evaluator, scope, evaluator);
        foreach (var bidder in world.Figures.Bidders)
            await world.Give(CasePeople.Bidder(bidder), Role.Bidder, scope, bidder);
    }

    private static Task Give(this World world, string person, Role role, DutyScope scope, string? actsFor = null) =>
        world.Do(CasePeople.Administrator, new GiveDuty(person, role, scope, actsFor), person);
}

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

/// <summary>What happens in a world, in order, until its stage is reached.</summary>
internal static class WorldLife
{
    public const string Technical = "technical";
    public const string Price = "commercial";

    public static async Task Live(this World world)
    {
        var keys = await world.Publish();
        await world.Submit();
        (WorldStage Stage, Func<Task> Reach)[] ahead =
        [
            (WorldStage.Closed, world.Close),
            (WorldStage.Scoring, world.BeginScoring),
            (WorldStage.Locked, world.LockTheRest),
            (WorldStage.Agreed, world.Agree),
            (WorldStage.Sealed, () => world.ReachThePrice(keys)),
            (WorldStage.Opened, () => world.Give(keys, 1)),
            (WorldStage.Ranked, world.Rank),
            (WorldStage.Recommended, () => world.Do(CasePeople.Lead, new RecommendAward(world.Call))),
            (WorldStage.Signed, world.Sign),
        ];
        foreach (var (stage, reach) in ahead)
        {
            if (stage > world.Figures.Stage)
                return;
            world.Now = ACompetition.After.AddMinutes((int)stage);
            await reach();
        }
    }

    public static Task Open(this World world, string step) =>
        world.Do(CasePeople.Lead, new OpenStep(world.Competition, step), step);

    public static Task CloseStep(this World world, string step) =>
        world.Do(CasePeople.Lead, new CloseStep(world.Competition, step), step);

    public static IEnumerable<string> Submitters(this World world) =>
        world.Figures.Bidders.Where(world.Figures.Proposals.ContainsKey);
}

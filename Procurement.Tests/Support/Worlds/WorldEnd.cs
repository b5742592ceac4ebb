using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.People;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;
using static Procurement.Tests.Support.Worlds.WorldLife;

namespace Procurement.Tests.Support.Worlds;

/// <summary>Prices, ranking, award and letters.</summary>
internal static class WorldEnd
{
    public static async Task ReachThePrice(this World world, Dictionary<string, string> keys)
    {
        await world.CloseStep(Technical);
        await world.Open(Price);
        await world.Give(keys, 0);
    }

    public static async Task Give(this World world, Dictionary<string, string> keys, int holder)
    {
        var person = CasePeople.KeyHolders[holder];
        await world.Do(person, new GiveShare(world.Competition, Price, keys[person]));
    }

    public static async Task Rank(this World world)
    {
        await world.CloseStep(Price);
        await world.Do(CasePeople.Lead, new RankCompetition(world.Competition));
    }

    public static async Task Sign(this World world)
    {
        var shown = await world.Do(CasePeople.Approver, new ShowAward(world.Call));
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        await world.Do(CasePeople.Approver, new ApproveAward(world.Call, shown.Version, winners, ACompetition.Reason));
        world.Now = ACompetition.After.AddDays(30);
        var today = DateOnly.FromDateTime(ACompetition.After.AddDays(30).Date);
        var sign = new SignAgreement(world.Call, "ALL", today, today.AddDays(10), today.AddYears(5), shown.Version + 1);
        await world.Do(CasePeople.Lead, sign);
        foreach (var notice in await world.Do(CasePeople.Lead, new DraftNotices(world.Call)))
        {
            await world.Do(CasePeople.Lead, new ReviewNotice(world.Call, notice, 1), $"{notice.Value}");
            await world.Do(CasePeople.Approver, new ApproveNotice(world.Call, notice, 2), $"{notice.Value}");
            await world.Do(CasePeople.Lead, new SendNotice(world.Call, notice), $"{notice.Value}");
        }
    }
}

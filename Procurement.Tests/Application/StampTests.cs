using Microsoft.Extensions.DependencyInjection;
using Procurement.Domain.Common.Records;

namespace Procurement.Tests.Application;

/// <summary>What makes that which was worked out of a competition, or of the ranked ones of a call, worked out anew.</summary>
public sealed class StampTests
{
    [Test]
    public async Task A_mark_in_a_region_that_is_not_ranked_is_new_to_that_region_alone()
    {
        await using var room = await APanelRoom.Scoring();
        var (ofCall, ofRegion) = (await Stamp(room, null), await Stamp(room, room.Competition));
        await room.Stage.Do(APanelRoom.Person("E1"), room.Scores("B2", 7));
        (await Stamp(room, null)).Should().Be(ofCall);
        (await Stamp(room, room.Competition)).Should().NotBe(ofRegion);
    }

    [Test]
    public async Task What_is_done_about_the_call_is_new_to_all()
    {
        await using var room = await APanelRoom.Of();
        var (ofCall, ofRegion) = (await Stamp(room, null), await Stamp(room, room.Competition));
        await room.Host.Undertake(room.Call, "E1");
        (await Stamp(room, null)).Should().NotBe(ofCall);
        (await Stamp(room, room.Competition)).Should().NotBe(ofRegion);
    }

    private static async Task<string> Stamp(APanelRoom room, CompetitionId? only)
    {
        await using var scope = room.Host.Scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IRecordChains>().StampOf(room.Call, only, default);
    }
}

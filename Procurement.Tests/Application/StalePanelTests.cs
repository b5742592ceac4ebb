using Procurement.Api.Endpoints.Json;

namespace Procurement.Tests.Application;

public sealed class StalePanelTests
{
    [Test]
    public async Task Whoever_changes_a_panel_that_no_longer_stands_is_sent_the_one_that_does()
    {
        await using var room = await APanelRoom.Of();
        var change = new ChangePanel(room.Competition, [], ["E1"], null, "Ill.", Version: 99);
        var refusal = (await room.Stage.Try(CasePeople.Lead, change)).Refusals.Single();
        refusal.Code.Should().Be("version.stale");
        var sent = JsonSerializer.SerializeToElement(refusal.Current, ExactJson.Options);
        sent.GetProperty("members").GetArrayLength().Should().Be(3);
        sent.GetProperty("version").GetInt32().Should().NotBe(99);
    }
}

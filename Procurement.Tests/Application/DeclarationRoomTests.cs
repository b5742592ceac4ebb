using Procurement.Domain.People;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Nothing is shown to an evaluator before they declared themselves, and a late conflict takes it away.</summary>
public sealed class DeclarationRoomTests
{
    [Test]
    public async Task A_rated_step_waits_for_every_declaration()
    {
        await using var room = await APanelRoom.Of();
        var open = new OpenStep(room.Competition, "technical");
        (await room.Stage.Try(CasePeople.Lead, open)).Refusals.Should().HaveCount(3 + 9);
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
            await room.Host.Declare(room.Call, room.Competition, evaluator, room.Bidders);
        (await room.Stage.Do(CasePeople.Lead, open)).Bidders.Should().Equal("B1", "B2", "B3");
        var panel = await room.Stage.Do(CasePeople.Monitor, new ShowPanel(room.Competition));
        panel.Orders.Should().HaveCount(3).And.OnlyContain(order => order.Bidders.Count == 3);
        panel.Undertakings.Should().HaveCount(3);
    }

    [Test]
    public async Task An_undertaking_is_given_once_for_a_call()
    {
        await using var room = await APanelRoom.Of();
        await room.Host.Undertake(room.Call, "E1");
        var again = new GiveUndertaking(room.Call, Declarations.Confirmed(DeclarationText.Confidentiality));
        (await room.Code(Person("E1"), again)).Should().Be("declaration.already-made");
        var unsigned = again with { Confirmation = again.Confirmation with { TypedName = "" } };
        (await room.Code(Person("E2"), unsigned)).Should().Be("declaration.not-confirmed");
    }
}

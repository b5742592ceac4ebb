using Procurement.Domain.People;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Who is unsure waits for two decisions.</summary>
public sealed class UnsureTests
{
    [Test]
    public async Task An_answer_of_unsure_blocks_its_pair_until_lead_and_approver_decide()
    {
        await using var room = await Scoring();
        await room.Host.Answer(room.Competition, "E1", "B1", InterestKind.Unsure);
        (await room.Code(Person("E1"), room.Scores("B1", 70))).Should().Be("declaration.missing");
        var decide = new DecideDeclaration(room.Competition, "E1", "B1", false, "A namesake only.", Version: 0);
        var unread = (await room.Stage.Try(CasePeople.Lead, decide)).Refusals.Single();
        unread.Code.Should().Be("version.stale");
        var newest = unread.Current.Should().BeOfType<StandingAnswer>().Which;
        newest.Answer.Should().Be(InterestKind.Unsure);
        decide = decide with { Version = newest.Version };
        await room.Stage.Do(CasePeople.Lead, decide);
        (await room.Code(Person("E1"), room.Scores("B1", 70))).Should().Be("declaration.missing");
        await room.Stage.Do(CasePeople.Approver, decide);
        (await room.Stage.Do(Person("E1"), room.Scores("B1", 70))).Version.Should().Be(1);
    }
}

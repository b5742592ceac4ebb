using Procurement.Domain.Messages;

namespace Procurement.Tests.Application.Messages;

/// <summary>Who is on the list that a call invites is told so when it is published.</summary>
public sealed class AnnouncedInvitationTests
{
    [Test]
    public async Task Only_those_who_are_invited_are_told()
    {
        await using var bidding = await ABidding.Inviting(
            async stage =>
            {
                foreach (var bidder in new[] { "B1", "B2", "B3" })
                    await stage.Enrol(CasePeople.Bidder(bidder));
            },
            "B1",
            "B3"
        );

        var waiting = await bidding.Service.Waiting();

        waiting.Should().OnlyContain(one => one.Kind == MessageKind.CallInvitation && one.Arguments[1] == "CFP-2");
        waiting
            .Select(one => one.Recipient)
            .Should()
            .Equal(Mailboxes.AddressOf(CasePeople.Bidder("B1")), Mailboxes.AddressOf(CasePeople.Bidder("B3")));
    }
}

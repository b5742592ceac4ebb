using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Qualification;
using Procurement.Domain.Qualification;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Application.Solicitations;

/// <summary>A call for proposals is known to whom it invites, in the version of the list that was current when it was
/// published. On a played RFQ.</summary>
public sealed class InvitationTests
{
    [Test]
    public async Task Each_qualified_bidder_is_invited_and_nobody_else_learns_of_the_call()
    {
        await using var stage = new AStage("est-prototype");
        var played = await stage.Played();
        var call = played.Calls[0];
        var qualified = (await stage.Stage.Do(CasePeople.Lead, new ListQualified(played.Rfq!.Value))).Single().Bidders;
        var invited = await stage.Stage.Do(CasePeople.Lead, new ListInvitations(call));
        invited.Select(one => one.Bidder).Should().BeEquivalentTo(qualified);
        var outside = stage.File.Bidders.Select(bidder => bidder.Id).Except(qualified).First();

        await stage.Stage.Do(CasePeople.Bidder(qualified[0]), new SeeInvitation(call));
        (await stage.Stage.Do(CasePeople.Lead, new ListInvitations(call)))
            .Count(one => one.SeenAt is not null)
            .Should()
            .Be(1);
        (await stage.Stage.Do(CasePeople.Bidder(qualified[0]), new DescribeCall(call)))
            .Invited.Should()
            .Equal(qualified[0]);
        var stranger = CasePeople.Bidder(outside);
        (await stage.Code(stranger, new DescribeCall(call))).Should().Be("access.not-found");
        (await stage.Code(stranger, new AskQuestion(call, "?"))).Should().Be("access.not-found");
        (await stage.Code(stranger, new SeeInvitation(call))).Should().Be("access.not-found");
        var known = await stage.Stage.Do(stranger, new ListCalls());
        known.Items.Select(one => one.Kind).Should().OnlyContain(kind => kind == CallKind.RequestForQualifications);
        (await stage.Stage.Do(CasePeople.Bidder(qualified[0]), new ListCalls())).Items.Should().HaveCountGreaterThan(1);
    }

    [Test]
    public async Task A_later_version_of_the_list_changes_no_call_that_is_out_and_an_ended_list_invites_nobody()
    {
        await using var stage = new AStage("est-prototype");
        var played = await stage.Played();
        var rfq = played.Rfq!.Value;
        var first = (await stage.Stage.Do(CasePeople.Lead, new ListQualified(rfq))).Single().Bidders;
        ListDeparture[] gone = [new(first[0], DepartureCause.Withdrawal)];
        var amend = new AmendList(rfq, gone, Reason, ListVersion: 1);
        (await stage.Stage.Do(CasePeople.Approver, amend)).Should().Be(2);
        var stale = (await stage.Stage.Try(CasePeople.Approver, amend)).Refusals.Single();
        stale.Code.Should().Be("version.stale");
        var stands = stale.Current.Should().BeOfType<QualifiedListDetails>().Which;
        (stands.ListVersion, stands.Reason).Should().Be((2, Reason));
        stands.Departures.Should().Equal(gone);
        (await stage.Code(CasePeople.Approver, amend with { ListVersion = 2 })).Should().Be("list.entry-not-derived");
        var versions = await stage.Stage.Do(CasePeople.Monitor, new ListQualified(rfq));
        versions[1].Bidders.Should().Equal(first.Skip(1));
        versions[1].Departures.Should().Equal(gone);
        (await stage.Stage.Do(CasePeople.Lead, new ListInvitations(played.Calls[0]))).Should().HaveCount(first.Count);

        await stage.Stage.Do(CasePeople.Approver, new ExpireList(rfq, Reason));
        var award = await stage.Stage.Do(CasePeople.Approver, new ShowAward(played.Calls[0]));
        var winners = award.Regions.Select(one => new NamedWinner(one.Region, one.Winner)).ToList();
        var approve = new ApproveAward(played.Calls[0], award.Version, winners, Reason);
        (await stage.Code(CasePeople.Approver, approve with { Version = 0 })).Should().Be("version.stale");
        (await stage.Code(CasePeople.Approver, approve)).Should().Be("list.expired");
        var terms = AStage.Terms(CallKind.CallForProposals) with
        {
            Regions = [stage.File.Regions[0].Code],
            InvitesListOf = rfq,
            ClosesAt = DateTimeOffset.MaxValue,
        };
        var call = await stage.Stage.Do(CasePeople.Lead, new DraftCall(played.Programme, terms, ACompetition.Plan));
        (await stage.Code(CasePeople.Lead, new PublishCall(call))).Should().Be("list.expired");
    }
}

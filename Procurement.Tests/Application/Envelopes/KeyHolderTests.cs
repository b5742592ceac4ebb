using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.People;
using Procurement.Domain.Envelopes;
using Procurement.Domain.People;
using static Procurement.Tests.Support.Hosts.ASealedCall;

namespace Procurement.Tests.Application.Envelopes;

/// <summary>Holders are named before publication, make their own keys, and are replaced by enough of the others.</summary>
public sealed class KeyHolderTests
{
    private const string Newcomer = "somebody-else";

    [Test]
    public async Task A_call_with_a_price_step_is_published_once_every_holder_has_made_a_key()
    {
        await using var stage = new AStage();
        var call = await Drafted(stage);
        var publish = new PublishCall(call.Call);
        (await stage.Code(CasePeople.Lead, publish)).Should().Be("keys.not-ready");
        await stage.Stage.Do(CasePeople.Lead, new NameKeyHolders(call.Call, Holders, Version: 0));
        foreach (var holder in Holders)
        {
            (await stage.Code(CasePeople.Lead, publish)).Should().Be("keys.not-ready");
            await call.MakeKey(holder);
        }
        await stage.Stage.Do(CasePeople.Lead, publish);
        (await stage.Code(Holders[0], new MakeKey(call.Call))).Should().Be("keys.already-made");
        (await stage.Code(CasePeople.Lead, new NameKeyHolders(call.Call, Holders, Version: 4)))
            .Should()
            .Be("call.already-published");
    }

    [Test]
    public async Task An_evaluator_a_fairness_monitor_a_bidder_and_an_administrator_hold_no_key()
    {
        await using var stage = new AStage();
        var call = await Drafted(stage);
        await stage.Stage.Do(
            CasePeople.Administrator,
            new GiveDuty("administrator", Role.Administrator, DutyScope.Service)
        );
        string[] barred = [CasePeople.Evaluator("E1"), CasePeople.Monitor, CasePeople.Bidder("B1"), "administrator"];
        foreach (var person in barred)
            (await stage.Code(CasePeople.Lead, new NameKeyHolders(call.Call, [person, Newcomer], Version: 0)))
                .Should()
                .Be("duty.incompatible");
        var allowed = new NameKeyHolders(
            call.Call,
            [CasePeople.Lead, CasePeople.Chair, CasePeople.Approver, Newcomer],
            0
        );
        await stage.Stage.Do(CasePeople.Lead, allowed);
        await call.MakeKey(Newcomer);
    }

    [Test]
    public async Task A_holder_who_became_an_evaluator_gives_no_share()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        await call.ReachThePrice("B1");
        // Put there past the check of whoever gives roles.
        var duty = new Duty(
            new DutyId(Guid.NewGuid()),
            Holders[0],
            Role.Evaluator,
            new DutyScope(call.Programme, call.Call),
            "E9",
            "somebody",
            default
        );
        await stage.Keep(services => services.GetRequiredService<IDuties>().Add(duty));
        (await call.Give(Holders[0])).Refusals.Single().Code.Should().Be("duty.incompatible");
    }

    [Test]
    public async Task A_lost_passphrase_is_survived_and_its_holder_replaced_by_the_others()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        (await call.GiveForReplacement(Holders[1])).Refusals.Single().Code.Should().Be("keys.no-replacement");
        await stage.Stage.Do(CasePeople.Lead, await call.Replacing(Holders[0], Newcomer));
        (await call.GiveForReplacement(Holders[1])).Refusals.Single().Code.Should().Be("keys.not-ready");
        await call.MakeKey(Newcomer);
        (await call.GiveForReplacement(Holders[0])).Refusals.Single().Code.Should().Be("keys.leaving");
        (await call.GiveForReplacement(Newcomer)).Refusals.Single().Code.Should().Be("keys.not-named");
        (await call.GiveForReplacement(Holders[1])).Value.Should().Be(new GivenShares(1, 2, IsDone: false));
        // Received between the two shares, under the old set; it is wrapped again with the rest.
        await call.Send("B2", "90");
        (await call.GiveForReplacement(Holders[2])).Value.IsDone.Should().BeTrue();
        var shown = await stage.Stage.Do(CasePeople.Monitor, new ShowKeyHolders(call.Call));
        shown.IsReady.Should().BeTrue();
        shown
            .Holders.Select(one => (one.Person, one.Standing))
            .Should()
            .Equal(
                (Holders[0], HolderStanding.Ended),
                (Holders[1], HolderStanding.Holding),
                (Holders[2], HolderStanding.Holding),
                (Newcomer, HolderStanding.Holding)
            );

        await call.ReachThePrice("B1", "B2");
        (await call.Give(Holders[0])).Refusals.Single().Code.Should().Be("keys.not-named");
        await call.Give(Newcomer);
        (await call.Give(Holders[1])).Value.IsDone.Should().BeTrue();
        var price = await stage.Stage.Do(CasePeople.Lead, new ShowPrice(call.Competition, "B2"));
        price.Price.Cents.Should().Be(90_00);
    }

    [Test]
    public async Task Shares_given_for_one_replacement_do_not_count_for_another()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await stage.Stage.Do(CasePeople.Lead, await call.Replacing(Holders[0], Newcomer));
        await call.MakeKey(Newcomer);
        await call.GiveForReplacement(Holders[1]);
        await stage.Stage.Do(CasePeople.Lead, await call.Replacing(Holders[0], "a-third"));
        await call.MakeKey("a-third");
        (await call.GiveForReplacement(Holders[2])).Value.Given.Should().Be(1);
        (await call.GiveForReplacement(Holders[1])).Value.IsDone.Should().BeTrue();
        (await stage.Stage.Do(CasePeople.Lead, new ShowKeyHolders(call.Call)))
            .Holders.Single(one => one.Person == Newcomer)
            .Standing.Should()
            .Be(HolderStanding.Ended);
    }

    [Test]
    public async Task Where_all_of_the_holders_open_none_can_be_replaced()
    {
        await using var stage = new AStage();
        var call = await Published(stage, threshold: 3);
        var replace = await call.Replacing(Holders[0], Newcomer);
        (await stage.Code(CasePeople.Lead, replace)).Should().Be("keys.too-few-others");
    }
}

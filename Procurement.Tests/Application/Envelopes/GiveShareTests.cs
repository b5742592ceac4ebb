using Procurement.Api.Application.Envelopes;
using static Procurement.Tests.Support.Hosts.ASealedCall;

namespace Procurement.Tests.Application.Envelopes;

/// <summary>Key holders give their shares one after another; with the last one needed all prices are opened in one act.</summary>
public sealed class GiveShareTests
{
    [Test]
    public async Task With_the_second_share_of_three_the_prices_of_those_who_advanced_are_opened()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        var receipt = await call.Send("B1", "100");
        await call.Send("B2", "90");
        receipt.PriceDigest.Should().MatchRegex("^[0-9a-f]{64}$");
        await call.ReachThePrice("B1");
        (await stage.Code(CasePeople.Lead, new ShowPrice(call.Competition, "B1"))).Should().Be("envelope.not-opened");
        var first = (await call.Give(Holders[2])).Value;
        (first.Given, first.Needed, first.IsDone).Should().Be((1, 2, false));
        var shares = await stage.Stage.Do(CasePeople.Monitor, new ShowShares(call.Competition, Price));
        shares.Needed.Should().Be(2);
        shares
            .Holders.Select(one => (one.Person, one.GivenAt is not null))
            .Should()
            .Equal((Holders[0], false), (Holders[1], false), (Holders[2], true));
        (await call.Give(Holders[0])).Value.IsDone.Should().BeTrue();
        var price = await stage.Stage.Do(CasePeople.Lead, new ShowPrice(call.Competition, "B1"));
        price.Price.Cents.Should().Be(100_00);
        (await stage.Code(CasePeople.Lead, new ShowPrice(call.Competition, "B2")))
            .Should()
            .Be("envelope.did-not-advance");
        (await Code(call.Give(Holders[1]))).Should().Be("envelope.already-open");
        await stage.Stage.Do(CasePeople.Lead, new CloseStep(call.Competition, Price));
    }

    [Test]
    public async Task A_share_is_not_taken_before_its_time_or_twice_or_from_somebody_else()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        (await Code(call.Give(Holders[0]))).Should().Be("envelope.before-closing");
        await call.Close();
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(call.Competition, "mandatory"));
        (await Code(call.Give(Holders[0]))).Should().Be("envelope.technical-not-closed");
    }

    [Test]
    public async Task Nobody_counts_twice_and_who_holds_no_key_counts_not_at_all()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        await call.ReachThePrice("B1");
        (await call.Give(Holders[0])).IsRefused.Should().BeFalse();
        (await Code(call.Give(Holders[0]))).Should().Be("envelope.same-person");
        var stolen = new GiveShare(call.Competition, Price, call.Passphrases[Holders[0]]);
        (await stage.Code(CasePeople.Lead, stolen)).Should().Be("access.not-permitted");
        (await stage.Code(Holders[1], stolen)).Should().Be("keys.passphrase-wrong");
    }

    [Test]
    public async Task After_five_wrong_passphrases_none_is_tried_for_a_quarter_of_an_hour()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        await call.ReachThePrice("B1");
        var wrong = new GiveShare(call.Competition, Price, call.Passphrases[Holders[1]]);
        var slipped = wrong with { Passphrase = "7K2M" };
        for (var tries = 0; tries < 5; tries++)
        {
            (await stage.Code(Holders[0], slipped)).Should().Be("keys.passphrase-wrong");
            (await stage.Code(Holders[0], wrong)).Should().Be("keys.passphrase-wrong");
        }
        (await Code(call.Give(Holders[0]))).Should().Be("keys.too-many-attempts");
        stage.Now = ACompetition.After.AddMinutes(15);
        (await call.Give(Holders[0])).IsRefused.Should().BeFalse();
    }

    [Test]
    public async Task A_share_expires_after_a_quarter_of_an_hour()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        await call.ReachThePrice("B1");
        await call.Give(Holders[0]);
        stage.Now = ACompetition.After.AddMinutes(15);
        (await call.Give(Holders[1])).Value.Should().Be(new GivenShares(1, 2, IsDone: false));
        (await call.Give(Holders[0])).Value.IsDone.Should().BeTrue();
    }

    [Test]
    public async Task One_unusable_price_keeps_all_sealed_and_the_last_share_counts_as_not_given()
    {
        await using var stage = new AStage();
        var call = await Published(stage);
        await call.Send("B1", "100");
        await call.Send("B2", "a lot");
        await call.ReachThePrice("B1", "B2");
        await call.Give(Holders[0]);
        (await Code(call.Give(Holders[1]))).Should().Be("price.missing");
        (await Code(call.Give(Holders[1]))).Should().Be("price.missing");
        (await stage.Code(CasePeople.Lead, new ShowPrice(call.Competition, "B1"))).Should().Be("envelope.not-opened");
    }

    [Test]
    public void A_request_or_an_answer_in_a_log_shows_no_secret()
    {
        object[] secrets =
        [
            new GiveShare(default, Price, "SECRET"),
            new GiveShareForReplacement(default, "SECRET"),
            new MadeKey("SECRET"),
            new Procurement.Api.Application.Submissions.ReceiveSubmission(default, "SECRET"),
        ];
        secrets.Select(secret => secret.ToString()).Should().NotContainMatch("*SECRET*");
    }

    private static async Task<string> Code(Task<Outcome<GivenShares>> act) => (await act).Refusals.Single().Code;
}

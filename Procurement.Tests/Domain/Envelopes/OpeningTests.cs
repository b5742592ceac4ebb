using Procurement.Domain.Envelopes;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Envelopes;

/// <summary>Prices are opened by enough different people, all in one act, and only as the bidders sealed them.</summary>
public sealed class OpeningTests
{
    [Test]
    public void Before_closing_nothing_is_opened()
    {
        var early = Published();
        early.OpenPrices().Single().Code.Should().Be("envelope.before-closing");
    }

    [Test]
    public void Fewer_people_than_needed_or_one_twice_open_nothing()
    {
        var competition = Reached();
        Open(competition, competition.Seals.Shares(After, 1)).Should().Be("envelope.shares-missing");
        var twice = competition.Seals.Shares(After) with { Given = [new("H1", After), new("H1", After)] };
        Open(competition, twice).Should().Be("envelope.same-person");
        competition.File.OpenedPriceOf(competition.Of("B1")).Should().BeNull();
    }

    [Test]
    public void With_too_few_keys_nothing_is_read_even_where_the_names_suffice()
    {
        var competition = Reached();
        var few = competition.Seals.Shares(After) with { Read = competition.Seals.Shares(After, 1).Read };
        Open(competition, few).Should().Be("envelope.digest-differs");
    }

    [Test]
    public void The_record_of_an_opening_says_who_gave_when_and_which_envelopes()
    {
        var competition = Reached();
        competition.OpenPrices().Should().BeEmpty();
        var opening = competition.Competition.Openings.Single();
        opening.Shares.Should().Equal(new GivenShare("H1", After), new GivenShare("H2", After));
        opening.Envelopes.Select(one => one.Bidder).Should().Equal("B1", "B2");
        var digests = competition.Seals.Items.Select(item => CommercialEnvelope.DigestOf(item)).ToList();
        opening.Envelopes.Select(one => one.Digest).Should().Equal(digests[0], digests[1]);
    }

    [Test]
    public void Who_did_not_advance_stays_sealed_for_good()
    {
        var competition = Reached();
        competition.File.BarsPriceOf(competition.Of("B1"))!.Code.Should().Be("envelope.not-opened");
        competition.OpenPrices().Should().BeEmpty();
        competition.File.BarsPriceOf(competition.Of("B1")).Should().BeNull();
        competition.File.BarsPriceOf(competition.Of("B3"))!.Code.Should().Be("envelope.did-not-advance");
    }

    [TestCase("content")]
    [TestCase("wraps")]
    [TestCase("content of another")]
    [TestCase("everything of another")]
    public void One_envelope_that_was_changed_keeps_them_all_sealed(string what)
    {
        var competition = Reached();
        var (mine, other) = (competition.Seals.Items[0], competition.Seals.Items[1]);
        if (what is "content")
            mine.Content![2000] ^= 1;
        if (what is "wraps")
            mine.Wraps![20] ^= 1;
        if (what is "content of another")
            other.Content!.CopyTo(mine.Content!, 0);
        if (what is "everything of another")
        {
            other.Content!.CopyTo(mine.Content!, 0);
            other.Wraps!.CopyTo(mine.Wraps!, 0);
            other.Ephemeral.CopyTo(mine.Ephemeral, 0);
        }
        var refusal = competition.OpenPrices().Single();
        refusal.Code.Should().Be("envelope.digest-differs");
        refusal.Subject!.Bidder.Should().Be("B1");
        competition.File.OpenedPriceOf(competition.Of("B2")).Should().BeNull();
    }

    [Test]
    public void An_envelope_put_in_another_bidders_place_is_found_although_all_its_rows_agree()
    {
        var seals = new SomeSeals();
        var (one, other) = (seals.Address(), seals.Address());
        var envelope = CommercialEnvelope.Seal(seals.Sealing, other, seals.Roster, "2").Value;
        var unsealing = new Unsealing(seals.Sealing, [envelope.Item], seals.Keys);
        unsealing.FormIn(envelope.Envelope).Value.Should().Be("2");
        foreach (var row in new object[] { envelope.Envelope, envelope.Item })
            row.GetType().GetProperty("Submission")!.SetValue(row, one.Submission);
        unsealing.FormIn(envelope.Envelope).Refusals.Single().Code.Should().Be("envelope.digest-differs");
    }

    [Test]
    public void A_form_of_any_length_is_sealed_at_the_same_length_and_one_that_is_too_long_is_refused()
    {
        var seals = new SomeSeals();
        var address = seals.Address();
        foreach (var form in new[] { "", "1", "4310000.00", new string('é', 2047), new string('9', 4094) })
        {
            var sealedForm = CommercialEnvelope.Seal(seals.Sealing, address, seals.Roster, form).Value;
            sealedForm.Item.Content.Should().HaveCount(12 + 4096 + 16);
            new Unsealing(seals.Sealing, [sealedForm.Item], seals.Keys)
                .FormIn(sealedForm.Envelope)
                .Value.Should()
                .Be(form);
        }
        CommercialEnvelope
            .Seal(seals.Sealing, address, seals.Roster, new string('9', 4095))
            .Refusals.Single()
            .Code.Should()
            .Be("price.too-long");
    }

    [Test]
    public void A_destroyed_wrap_opens_nothing_any_more()
    {
        var competition = Reached();
        competition.Seals.Items[0].DestroyWraps(After);
        competition.Seals.Items[0].Wraps.Should().BeNull();
        competition.OpenPrices().Single().Code.Should().Be("envelope.digest-differs");
    }

    private static ACompetition Reached() =>
        InEvaluation(("B1", 80, "100"), ("B2", 70, "90"), ("B3", 10, "80")).Reaching("commercial");

    private static string Open(ACompetition competition, OpeningShares shares) =>
        competition
            .Competition.OpenEnvelopes(
                competition.File,
                (PriceStep)competition.Call.Plan.Find("commercial")!,
                shares,
                After
            )
            .Select(refusal => refusal.Code)
            .Distinct()
            .Single();
}

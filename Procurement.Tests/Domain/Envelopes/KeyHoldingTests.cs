using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Sealing;
using Procurement.Tests.Support.Fakes;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Envelopes;

/// <summary>Who holds the keys of a call: two to seven different people, each with a key of their own making.</summary>
public sealed class KeyHoldingTests
{
    private static readonly SolicitationId Call = new(Guid.NewGuid());
    private static readonly ServiceKey Service = ServiceKey.Drawn(new SeededRandomness(1));

    [TestCase(1, "A", "B", "C")]
    [TestCase(4, "A", "B", "C")]
    [TestCase(2, "A")]
    [TestCase(2, "A", "B", "C", "D", "E", "F", "G", "H")]
    public void Two_to_seven_people_hold_keys_and_at_least_two_of_them_open(int threshold, params string[] people) =>
        KeyHolding
            .Name(Call, people, threshold, Before)
            .Refusals.Single()
            .Code.Should()
            .Be("keys.threshold-out-of-range");

    [Test]
    public void Nobody_holds_two_keys() =>
        KeyHolding.Name(Call, ["A", "B", "A"], 2, Before).Refusals.Single().Code.Should().Be("envelope.same-person");

    [Test]
    public void Envelopes_are_sealed_once_every_key_is_there()
    {
        var holding = KeyHolding.Name(Call, ["A", "B"], 2, Before).Value;
        foreach (var person in new[] { "A", "B" })
        {
            holding.RosterWith(Service).Refusals.Single().Code.Should().Be("keys.not-ready");
            holding.Take(person, Key(), isPublished: false, Before).Should().BeNull();
        }
        holding.MarkWith(Service);
        holding.RosterWith(Service).Value.Keys.Should().HaveCount(2);
        holding.Take("C", Key(), isPublished: false, Before)!.Code.Should().Be("keys.not-named");
    }

    [Test]
    public void After_publication_no_key_is_made_anew()
    {
        var holding = Ready("A", "B", "C");
        holding.Take("A", Key(), isPublished: false, Before).Should().BeNull();
        holding.Take("A", Key(), isPublished: true, Before)!.Code.Should().Be("keys.already-made");
    }

    [Test]
    public void Who_stays_when_others_are_named_keeps_their_key()
    {
        var holding = Ready("A", "B", "C");
        var kept = holding.Of("B")!.Key;
        holding.NameAgain(["B", "D"], 2, Before).Should().BeNull();
        holding.Of("B")!.Key.Should().Be(kept);
        holding.Of("A").Should().BeNull();
        holding.Holders[0].Key.Should().BeNull("the private half of who left is destroyed");
        holding.IsReady.Should().BeFalse();
    }

    [Test]
    public void A_key_that_another_hand_put_there_is_found_before_anything_is_sealed_for_it()
    {
        var holding = Ready("A", "B", "C");
        holding.Take("B", Key(), isPublished: false, Before).Should().BeNull();
        holding.RosterWith(Service).Refusals.Single().Code.Should().Be("keys.roster-differs");
        holding.MarkWith(ServiceKey.Drawn(new SeededRandomness(2)));
        holding.RosterWith(Service).Refusals.Single().Code.Should().Be("keys.roster-differs");
    }

    [Test]
    public void A_holder_is_replaced_by_somebody_else_while_enough_others_are_left()
    {
        var holding = Ready("A", "B", "C");
        holding.Replace("X", "D", After)!.Code.Should().Be("keys.not-named");
        holding.Replace("A", "B", After)!.Code.Should().Be("envelope.same-person");
        Replacement.Bars(holding, "B")!.Code.Should().Be("keys.no-replacement");
        holding.Replace("A", "D", After).Should().BeNull();
        Replacement.Bars(holding, "B")!.Code.Should().Be("keys.not-ready");
        holding.Take("D", Key(), isPublished: true, After).Should().BeNull();
        Replacement.Bars(holding, "B").Should().BeNull();
        Replacement.Bars(holding, "A")!.Code.Should().Be("keys.leaving");
        var all = KeyHolding.Name(Call, ["A", "B"], 2, Before).Value;
        all.Replace("A", "D", After)!.Code.Should().Be("keys.too-few-others");
    }

    private static KeyHolding Ready(params string[] people)
    {
        var holding = KeyHolding.Name(Call, people, 2, Before).Value;
        foreach (var person in people)
            holding.Take(person, Key(), isPublished: false, Before).Should().BeNull();
        holding.MarkWith(Service);
        return holding;
    }

    private static HolderKey Key() => new SomeSeals().Sealing.MakeKey(new KeyOwner(Call, "A"), Guid.NewGuid()).Key;
}

using System.Collections.Immutable;
using Procurement.Domain.Envelopes;

namespace Procurement.Tests.Infrastructure.Sealing;

/// <summary>Any k of the n holders read what was sealed for them; fewer do not, whoever they are and whatever they try.</summary>
public sealed class KeyWrapTests
{
    private static IEnumerable<TestCaseData> Rosters =>
        from holders in Enumerable.Range(2, 6)
        from threshold in Enumerable.Range(2, holders - 1)
        select new TestCaseData(threshold, holders);

    [TestCaseSource(nameof(Rosters))]
    public void Every_subset_of_k_unwraps_and_every_smaller_one_does_not(int threshold, int holders)
    {
        var seals = new SomeSeals(threshold, holders, seed: holders * 10 + threshold);
        var address = seals.Address();
        var key = seals.Sealing.DrawDataKey();
        var wrapped = seals.Sealing.Wrap(key, address, seals.Roster);
        foreach (var subset in AllSubsets(seals.Keys))
        {
            var unwrapped = seals.Sealing.Unwrap(wrapped, address, subset);
            if (subset.Count >= threshold)
                unwrapped.Should().Equal(key);
            else
                unwrapped.Should().BeNull();
        }
    }

    /// <summary>Not the refusal of a count, but the cryptography: an attacker who holds k − 1 keys and the whole row claims
    /// a lower k, puts keys of their own in the missing places, or gives a key twice.</summary>
    [TestCaseSource(nameof(Rosters))]
    public void Fewer_than_k_read_nothing_by_any_claim(int threshold, int holders)
    {
        var seals = new SomeSeals(threshold, holders, seed: holders);
        var strangers = new SomeSeals(threshold, holders, seed: 99);
        var address = seals.Address();
        var wrapped = seals.Sealing.Wrap(seals.Sealing.DrawDataKey(), address, seals.Roster);
        foreach (var few in AllSubsets(seals.Keys).Where(subset => subset.Count == threshold - 1))
        {
            for (var claimed = 1; claimed < threshold; claimed++)
                seals.Sealing.Unwrap(wrapped with { Threshold = claimed }, address, few).Should().BeNull();
            foreach (var absent in seals.Keys.Except(few))
            {
                UnlockedKey posing = new(absent.Id, strangers.Keys[0].Scalar);
                UnlockedKey twice = new(absent.Id, few[0].Scalar);
                seals.Sealing.Unwrap(wrapped, address, [.. few, posing]).Should().BeNull();
                seals.Sealing.Unwrap(wrapped, address, [.. few, twice]).Should().BeNull();
            }
            ImmutableArray<Guid> only = [.. few.Select(one => one.Id)];
            seals
                .Sealing.Unwrap(wrapped with { Holders = only, Threshold = threshold - 1 }, address, few)
                .Should()
                .BeNull();
        }
    }

    [Test]
    public void A_changed_bit_of_a_wrap_of_the_ephemeral_key_or_of_the_holders_is_found()
    {
        var seals = new SomeSeals();
        var address = seals.Address();
        var wrapped = seals.Sealing.Wrap(seals.Sealing.DrawDataKey(), address, seals.Roster);
        UnlockedKey[] two = [seals.Keys[0], seals.Keys[1]];
        seals.Sealing.Unwrap(wrapped, address, two).Should().NotBeNull();
        for (var place = 0; place < 48; place++)
            Unwrap(wrapped with { Wraps = Flipped(wrapped.Wraps, place) }).Should().BeNull();
        for (var place = 0; place < wrapped.Ephemeral.Length; place++)
            Unwrap(wrapped with { Ephemeral = Flipped(wrapped.Ephemeral, place) }).Should().BeNull();
        Unwrap(wrapped with { Wraps = wrapped.Wraps[..47] }).Should().BeNull();
        Unwrap(wrapped with { Wraps = [.. wrapped.Wraps[48..96], .. wrapped.Wraps[..48]] }).Should().BeNull();
        Unwrap(wrapped with { Holders = [.. wrapped.Holders.Reverse()] }).Should().BeNull();
        Unwrap(wrapped with { Holders = [.. wrapped.Holders, Guid.Empty] }).Should().BeNull();

        byte[]? Unwrap(WrappedKey changed) => seals.Sealing.Unwrap(changed, address, two);
    }

    [Test]
    public void A_wrap_opens_only_in_the_place_that_it_was_made_for()
    {
        var seals = new SomeSeals();
        var address = seals.Address();
        var other = seals.Address();
        var wrapped = seals.Sealing.Wrap(seals.Sealing.DrawDataKey(), address, seals.Roster);
        SealedAddress[] elsewhere =
        [
            address with
            {
                Item = other.Item,
            },
            address with
            {
                Kind = SealedKind.CommercialDocument,
            },
            address with
            {
                Call = other.Call,
            },
            address with
            {
                Competition = other.Competition,
            },
            address with
            {
                Submission = other.Submission,
            },
        ];
        foreach (var place in elsewhere)
            seals.Sealing.Unwrap(wrapped, place, seals.Keys).Should().BeNull();
    }

    [Test]
    public void No_two_wraps_and_no_two_ciphertexts_are_the_same()
    {
        var seals = new SomeSeals(4, 7);
        var key = seals.Sealing.DrawDataKey();
        var address = seals.Address();
        WrappedKey[] both = [Wrap(), Wrap()];
        both.SelectMany(one => one.Wraps.Chunk(48))
            .Select(Convert.ToHexString)
            .Should()
            .HaveCount(70)
            .And.OnlyHaveUniqueItems();
        byte[] form = new byte[PaddedForm.Length];
        seals.Sealing.Encrypt(key, address, form).Should().NotEqual(seals.Sealing.Encrypt(key, address, form));

        WrappedKey Wrap() => seals.Sealing.Wrap(key, address, seals.Roster);
    }

    private static byte[] Flipped(byte[] bytes, int place)
    {
        byte[] changed = [.. bytes];
        changed[place] ^= 1;
        return changed;
    }

    private static IEnumerable<IReadOnlyList<UnlockedKey>> AllSubsets(IReadOnlyList<UnlockedKey> keys) =>
        Enumerable
            .Range(0, 1 << keys.Count)
            .Select(mask => keys.Where((_, place) => (mask >> place & 1) == 1).ToList());
}

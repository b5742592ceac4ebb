using System.Security.Cryptography;
using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Sealing;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Infrastructure.Sealing;

/// <summary>A holder's key opens with its own passphrase, in its own row, and with nothing else.</summary>
public sealed class HolderKeyTests
{
    private static readonly KeyOwner Owner = new(new(Guid.NewGuid()), "holder");

    [Test]
    public void A_key_unlocks_with_its_passphrase_however_it_is_typed()
    {
        var keys = Keys(Stretching.None);
        var drawn = keys.MakeKey(Owner, Guid.NewGuid());
        var slack = $" {drawn.Passphrase.Replace("-", " ").ToLowerInvariant().Replace('0', 'o').Replace('1', 'l')}\n";
        foreach (var typed in new[] { drawn.Passphrase, slack })
            PublicOf(keys.Unlock(drawn.Key, Owner, typed)).Should().Equal(drawn.Key.Public);
    }

    [Test]
    public void Another_passphrase_another_person_another_call_and_a_changed_row_unlock_nothing()
    {
        var keys = Keys(Stretching.None);
        var drawn = keys.MakeKey(Owner, Guid.NewGuid());
        var other = keys.MakeKey(Owner, Guid.NewGuid());
        keys.Unlock(drawn.Key, Owner, other.Passphrase).Should().BeNull();
        keys.Unlock(drawn.Key, Owner with { Person = "somebody" }, drawn.Passphrase).Should().BeNull();
        keys.Unlock(drawn.Key, Owner with { Call = new(Guid.NewGuid()) }, drawn.Passphrase).Should().BeNull();
        HolderKey[] changed =
        [
            drawn.Key with
            {
                Public = other.Key.Public,
            },
            drawn.Key with
            {
                Id = other.Key.Id,
            },
            drawn.Key with
            {
                Salt = other.Key.Salt,
            },
            drawn.Key with
            {
                Iterations = 2,
            },
            drawn.Key with
            {
                Locked = other.Key.Locked,
            },
        ];
        foreach (var row in changed)
            keys.Unlock(row, Owner, drawn.Passphrase).Should().BeNull();
    }

    [Test]
    public void The_service_stretches_a_passphrase_600_000_times_and_a_paper_case_not_at_all()
    {
        var full = Keys(Stretching.Full).MakeKey(Owner, Guid.NewGuid());
        full.Key.Iterations.Should().Be(600_000);
        PublicOf(Keys(Stretching.None).Unlock(full.Key, Owner, full.Passphrase)).Should().Equal(full.Key.Public);
        Keys(Stretching.None).MakeKey(Owner, Guid.NewGuid()).Key.Iterations.Should().Be(1);
    }

    [Test]
    public void A_passphrase_has_six_groups_of_four_and_a_slip_of_the_pen_shows()
    {
        var keys = Keys(Stretching.None);
        var passphrases = Enumerable.Range(0, 200).Select(_ => Passphrase.Draw(new SeededRandomness(_))).ToList();
        passphrases.Should().OnlyHaveUniqueItems();
        passphrases.Should().OnlyContain(one => one.Split('-').Length == 6 && one.Length == 29);
        passphrases.Should().OnlyContain(one => keys.IsWellFormed(one));
        var slipped = passphrases.Count(one => keys.IsWellFormed((one[0] == '7' ? '8' : '7') + one[1..]));
        slipped.Should().BeLessThan(5, "ten bits check it");
        foreach (
            var nonsense in new[] { "", "7", "U" + passphrases[0][1..], passphrases[0] + "7", passphrases[0][..^1] }
        )
            keys.IsWellFormed(nonsense).Should().BeFalse();
    }

    [Test]
    public void The_same_stream_draws_the_same_key_on_the_curve()
    {
        var first = new EnvelopeSealing(new SeededRandomness(5), Stretching.None).MakeKey(Owner, Guid.Empty);
        var second = new EnvelopeSealing(new SeededRandomness(5), Stretching.None).MakeKey(Owner, Guid.Empty);
        second.Passphrase.Should().Be(first.Passphrase);
        second.Key.Public.Should().Equal(first.Key.Public);
        second.Key.Locked.Should().Equal(first.Key.Locked);
    }

    [Test]
    public void An_unlocked_key_is_zeros_once_it_is_disposed_of()
    {
        var key = new UnlockedKey(Guid.NewGuid(), RandomNumberGenerator.GetBytes(32));
        key.Dispose();
        key.Scalar.ToArray().Should().OnlyContain(one => one == 0);
    }

    private static EnvelopeSealing Keys(Stretching stretching) => new(new SeededRandomness(3), stretching);

    private static byte[] PublicOf(UnlockedKey? key)
    {
        key.Should().NotBeNull();
        using var pair = P256.Import(key!.Scalar);
        return P256.PointOf(pair);
    }
}

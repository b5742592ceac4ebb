using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;

namespace Procurement.Domain.Envelopes;

/// <summary>The key holders of one call and how many of them open a price: any k of the n.</summary>
public sealed class KeyHolding : Aggregate
{
    /// <summary>Fewest holders that open a price, and fewest holders.</summary>
    public const int Fewest = 2;

    /// <summary>Most holders; of seven there are at most 35 subsets to wrap for.</summary>
    public const int Most = 7;

    private readonly List<KeyHolder> holders = [];

    private KeyHolding() { }

    private KeyHolding(SolicitationId call) => Call = call;

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>k: so many holders together open a price.</summary>
    public int Threshold { get; private set; }

    /// <summary>Everyone who holds or held a key, in the order named.</summary>
    public IReadOnlyList<KeyHolder> Holders => holders;

    /// <summary>What only the service can have written over threshold, holders and public keys: a key put into the database
    /// by another hand is found before anything is sealed for it.</summary>
    public byte[] Mark { get; private set; } = [];

    /// <summary>Those for whom envelopes are wrapped.</summary>
    public IEnumerable<KeyHolder> Holding => holders.Where(holder => holder.Standing == HolderStanding.Holding);

    /// <summary>Whether every holder's key is there, so that envelopes can be sealed.</summary>
    public bool IsReady => Holding.All(holder => holder.IsReady);

    /// <summary>The one who is to take another's place; null: nobody is.</summary>
    public KeyHolder? Joining => holders.Find(holder => holder.Standing == HolderStanding.Joining);

    /// <summary>Names the holders of a call. Refuses keys.threshold-out-of-range, envelope.same-person.</summary>
    public static Outcome<KeyHolding> Name(
        SolicitationId call,
        IReadOnlyList<string> people,
        int threshold,
        DateTimeOffset now
    )
    {
        var holding = new KeyHolding(call);
        return holding.NameAgain(people, threshold, now) is { } refusal ? refusal : holding;
    }

    /// <summary>Names others before publication; who stays keeps their key. Refuses keys.threshold-out-of-range,
    /// envelope.same-person.</summary>
    public Refusal? NameAgain(IReadOnlyList<string> people, int threshold, DateTimeOffset now)
    {
        if (threshold < Fewest || threshold > people.Count || people.Count > Most)
            return new Refusal("keys.threshold-out-of-range", threshold, people.Count);
        if (people.Distinct(StringComparer.Ordinal).Count() < people.Count)
            return new Refusal("envelope.same-person");
        foreach (var gone in Holding.Where(holder => !people.Contains(holder.Person)).ToList())
            gone.End(now);
        foreach (var person in people.Where(person => Of(person) is null))
            holders.Add(new KeyHolder(holders.Count + 1, person));
        Threshold = threshold;
        Changed();
        return null;
    }

    /// <summary>The holder that a person is now, or is to become; null: neither.</summary>
    public KeyHolder? Of(string person) =>
        holders.Find(holder => holder.Person == person && holder.Standing != HolderStanding.Ended);

    /// <summary>Takes the key that a holder made. Refuses keys.not-named, keys.already-made (after publication a key is not
    /// made anew: envelopes are wrapped for it).</summary>
    public Refusal? Take(string person, HolderKey key, bool isPublished, DateTimeOffset now)
    {
        if (BarsKeyOf(person, isPublished) is { } barred)
            return barred;
        Of(person)!.Take(key, now);
        Changed();
        return null;
    }

    /// <summary>Why a person may not make a key now: keys.not-named, keys.already-made; null: they may.</summary>
    public Refusal? BarsKeyOf(string person, bool isPublished) =>
        Of(person) is not { } holder ? new Refusal("keys.not-named")
        : isPublished && holder is { IsReady: true, Standing: HolderStanding.Holding }
            ? new Refusal("keys.already-made")
        : null;

    /// <summary>
    /// Somebody is to take a holder's place; nothing changes for the envelopes until k of the others have given their
    /// shares. Refuses keys.not-named, envelope.same-person, keys.too-few-others. Naming another replaces who was to join.
    /// </summary>
    public Refusal? Replace(string leaving, string joining, DateTimeOffset now)
    {
        if (Of(leaving) is not { Standing: HolderStanding.Holding } left)
            return new Refusal("keys.not-named");
        if (Of(joining) is { Standing: HolderStanding.Holding })
            return new Refusal("envelope.same-person");
        if (Holding.Count() - 1 < Threshold)
            return new Refusal("keys.too-few-others", Threshold, Holding.Count() - 1);
        Joining?.End(now);
        holders.Add(new KeyHolder(holders.Count + 1, joining, left.Number));
        Changed();
        return null;
    }

    /// <summary>The keys for which envelopes are wrapped after the replacement that is under way.</summary>
    public KeyRoster RosterWithJoining() =>
        new(
            Threshold,
            [.. Holding.Where(one => one.Number != Joining!.Replaces).Append(Joining!).Select(one => one.Public)]
        );

    /// <summary>Every envelope is wrapped for the new set: the one who leaves holds no key any more.</summary>
    internal void EndReplacement(DateTimeOffset now)
    {
        var joining = Joining!;
        holders.Find(holder => holder.Number == joining.Replaces)!.End(now);
        joining.Standing = HolderStanding.Holding;
        Changed();
    }

    /// <summary>The service marks what stands here now.</summary>
    public void MarkWith(IServiceKey serviceKey) => Mark = serviceKey.Wrap([], Statement());

    /// <summary>The keys for which an envelope is sealed. Refuses keys.not-ready, keys.roster-differs.</summary>
    public Outcome<KeyRoster> RosterWith(IServiceKey serviceKey) =>
        !IsReady ? new Refusal("keys.not-ready")
        : serviceKey.Unwrap(Mark, Statement()) is null ? new Refusal("keys.roster-differs")
        : new KeyRoster(Threshold, [.. Holding.Select(holder => holder.Public)]);

    private string Statement()
    {
        var text = new StringBuilder("key-holders/");
        text.Append(CultureInfo.InvariantCulture, $"{Call.Value}/{Threshold}");
        foreach (var holder in holders.Where(one => one.IsReady))
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{holder.Number} {holder.Standing} {holder.Public.Id} {Convert.ToHexStringLower(holder.Public.Point)} {holder.Person}"
            );
        return text.ToString();
    }
}

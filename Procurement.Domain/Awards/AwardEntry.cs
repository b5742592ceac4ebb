using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Awards;

/// <summary>One region of an award, as kept.</summary>
public sealed class AwardEntry
{
    private readonly List<PassedOver> passedOver = [];

    private AwardEntry() { }

    /// <summary>Place of the region in the call's list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Code of the region.</summary>
    public string Region { get; private set; } = "";

    /// <summary>The winner's identifier, or null.</summary>
    public string? Bidder { get; private set; }

    /// <summary>Why there is no winner; null where there is one.</summary>
    public string? Code { get; private set; }

    /// <summary>Number of the ranking that it rests on.</summary>
    public int Ranking { get; private set; }

    /// <summary>The signed agreement; null: not signed.</summary>
    public SignedAgreement? Agreement { get; private set; }

    /// <summary>Why nothing is awarded in the region after all; null: that was not decided.</summary>
    public BilingualText? NoAwardReason { get; private set; }

    /// <summary>When that was decided; null: it was not.</summary>
    public DateTimeOffset? NoAwardAt { get; private set; }

    /// <summary>Whether the region is settled: signed, or nothing is awarded.</summary>
    public bool IsSettled() => Agreement is not null || NoAwardAt is not null;

    /// <summary>All that rank above the winner, best first.</summary>
    public IReadOnlyList<PassedOver> PassedOver => passedOver;

    /// <summary>The entry as the assignment gave it.</summary>
    public RegionAward Decision =>
        new()
        {
            Region = Region,
            Bidder = Bidder,
            Code = Code,
            PassedOver = [.. passedOver],
        };

    internal static AwardEntry Of(RegionAward region, int ranking, int position)
    {
        var entry = new AwardEntry { Position = position, Region = region.Region };
        entry.Become(region, ranking);
        return entry;
    }

    internal void Become(RegionAward region, int ranking)
    {
        Bidder = region.Bidder;
        Code = region.Code;
        Ranking = ranking;
        passedOver.Clear();
        passedOver.AddRange(region.PassedOver);
    }

    internal bool IsAs(RegionAward region) => (Bidder, Code) == (region.Bidder, region.Code);

    /// <summary>Why the region cannot be settled any more: award.signed, award.none; null: it can.</summary>
    internal Refusal? BarsSettling() =>
        Agreement is not null ? new Refusal("award.signed", Region)
        : NoAwardAt is not null ? new Refusal("award.none", Region)
        : null;

    internal void Sign(SignedAgreement agreement) => Agreement = agreement;

    internal void AwardNothing(BilingualText reason, DateTimeOffset now) => (NoAwardReason, NoAwardAt) = (reason, now);
}

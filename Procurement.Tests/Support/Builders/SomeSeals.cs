using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Sealing;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Support.Builders;

/// <summary>Key holders H1, H2, … whose keys are at hand, and what was sealed for them.</summary>
internal sealed class SomeSeals
{
    private readonly SeededRandomness randomness;

    public SomeSeals(int threshold = 2, int holders = 3, int seed = 1)
    {
        randomness = new SeededRandomness(seed);
        Sealing = new EnvelopeSealing(randomness, Stretching.None);
        Keys = [.. Enumerable.Range(0, holders).Select(_ => Draw())];
        Roster = new KeyRoster(
            threshold,
            [.. Keys.Select(key => new PublicKey(key.Id, P256.PointOf(P256.Import(key.Scalar))))]
        );
    }

    public EnvelopeSealing Sealing { get; }

    public KeyRoster Roster { get; }

    public IReadOnlyList<UnlockedKey> Keys { get; }

    public List<SealedItem> Items { get; } = [];

    public SealedAddress Address(SealedKind kind = SealedKind.PriceForm) =>
        new(new(Id()), kind, new(Id()), new(Id()), new(Id()));

    public CommercialEnvelope Seal(SolicitationId call, CompetitionId competition, SubmissionId submission, string form)
    {
        var address = new SealedAddress(new(Id()), SealedKind.PriceForm, call, competition, submission);
        var envelope = CommercialEnvelope.Seal(Sealing, address, Roster, form).Value;
        Items.Add(envelope.Item);
        return envelope.Envelope;
    }

    /// <summary>The shares of the first holders, enough of them.</summary>
    public OpeningShares Shares(DateTimeOffset at) => Shares(at, Roster.Threshold);

    public OpeningShares Shares(DateTimeOffset at, int count) =>
        new(
            Roster.Threshold,
            [.. Enumerable.Range(1, count).Select(number => new GivenShare($"H{number}", at))],
            new Unsealing(Sealing, Items, [.. Keys.Take(count)]).FormIn
        );

    private UnlockedKey Draw()
    {
        using var pair = P256.Draw(randomness);
        return new UnlockedKey(Id(), P256.ScalarOf(pair));
    }

    private Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        randomness.Fill(bytes);
        return new Guid(bytes);
    }
}

namespace Procurement.Tests.Support.Fakes;

/// <summary>The same bytes for the same seed; no secret is made from them.</summary>
internal sealed class SeededRandomness(int seed) : IRandomness
{
    private readonly Random random = new(seed);

    public void Fill(Span<byte> buffer) => random.NextBytes(buffer);
}

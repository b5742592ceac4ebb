using Procurement.Infrastructure.Submissions;

namespace Procurement.Tests.Infrastructure.Vault;

/// <summary>Pieces add up to the stream, all but the last are full, and only the last says so.</summary>
public sealed class PieceReaderTests
{
    [Test]
    public async Task Every_length_is_cut_alike_however_slowly_it_comes([Range(0, 33)] int length)
    {
        const int Piece = 8;
        var content = Enumerable.Range(1, length).Select(index => (byte)index).ToArray();
        var pieces = new PieceReader(new DrippingStream(content), Piece);
        var read = new List<byte>();
        var last = new List<bool>();
        while (await pieces.Next(default))
        {
            pieces.Number.Should().Be(last.Count);
            read.AddRange(pieces.Current.ToArray());
            last.Add(pieces.IsLast);
            if (!pieces.IsLast)
                pieces.Current.Length.Should().Be(Piece);
        }
        read.Should().Equal(content);
        last.Should().HaveCount(Math.Max(1, (length + Piece - 1) / Piece));
        last.Should().EndWith(true).And.ContainSingle(isLast => isLast);
        pieces.Read.Should().Be(length);
    }

    /// <summary>Hands out a byte or two at a time.</summary>
    private sealed class DrippingStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span[..Math.Min(buffer.Length, 1 + (int)(Position % 2))]));
    }
}

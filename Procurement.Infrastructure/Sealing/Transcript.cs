using System.Buffers.Binary;
using System.Text;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Sealing;

/// <summary>What an encryption is about, as bytes: each part with its length before it, so that no two different lists
/// give the same bytes.</summary>
internal sealed class Transcript
{
    private readonly MemoryStream bytes = new();

    /// <summary>Begins with the scheme and what is done under it.</summary>
    public Transcript(string purpose) => Add("procurement sealing 1").Add(purpose);

    public Transcript Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public Transcript Add(Guid id) => Add(id.ToByteArray(bigEndian: true));

    public Transcript Add(int number)
    {
        Span<byte> four = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(four, number);
        return Add(four);
    }

    public Transcript Add(SealedAddress address) =>
        Add(address.Kind.ToString())
            .Add(address.Item.Value)
            .Add(address.Call.Value)
            .Add(address.Competition.Value)
            .Add(address.Submission.Value);

    public Transcript Add(KeyOwner owner) => Add(owner.Call.Value).Add(owner.Person);

    public Transcript Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        bytes.Write(length);
        bytes.Write(part);
        return this;
    }

    public byte[] ToBytes() => bytes.ToArray();
}

using System.Security.Cryptography;

namespace Procurement.Domain.Envelopes;

/// <summary>A holder's private key in memory: never written anywhere, never moved, and wiped when it is disposed of.</summary>
public sealed class UnlockedKey : IDisposable
{
    private readonly byte[] scalar = GC.AllocateArray<byte>(Length, pinned: true);

    /// <summary>Takes a copy of the private scalar; the caller wipes its own.</summary>
    public UnlockedKey(Guid id, ReadOnlySpan<byte> scalar)
    {
        Id = id;
        scalar.CopyTo(this.scalar);
    }

    /// <summary>Bytes of a private scalar of P-256.</summary>
    public const int Length = 32;

    /// <summary>Identifier of the key.</summary>
    public Guid Id { get; }

    /// <summary>The private scalar, 32 bytes; zeros once it was disposed of.</summary>
    public ReadOnlySpan<byte> Scalar => scalar;

    /// <inheritdoc />
    public void Dispose() => CryptographicOperations.ZeroMemory(scalar);
}

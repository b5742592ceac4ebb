using System.Buffers.Binary;
using System.Text;

namespace Procurement.Domain.Envelopes;

/// <summary>A price form at the length that every price form has, 4 KiB, so that the ciphertext does not tell how long it
/// is: its length (2 bytes, the greater first), its text in UTF-8, zeros.</summary>
public static class PaddedForm
{
    /// <summary>Bytes of a padded form.</summary>
    public const int Length = 4096;

    /// <summary>The padded form; null: it is too long for it.</summary>
    public static byte[]? Of(string written)
    {
        var padded = new byte[Length];
        if (!Encoding.UTF8.TryGetBytes(written, padded.AsSpan(sizeof(ushort)), out var length))
            return null;
        BinaryPrimitives.WriteUInt16BigEndian(padded, (ushort)length);
        return padded;
    }

    /// <summary>The text; null: it is no padded form.</summary>
    public static string? Read(ReadOnlySpan<byte> padded) =>
        padded.Length == Length
        && BinaryPrimitives.ReadUInt16BigEndian(padded) is var length and <= Length - sizeof(ushort)
            ? Encoding.UTF8.GetString(padded.Slice(sizeof(ushort), length))
            : null;
}

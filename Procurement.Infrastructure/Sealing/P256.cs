using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Sealing;

/// <summary>Keys on NIST P-256 and what two of them agree on.</summary>
internal static class P256
{
    /// <summary>Bytes of a coordinate, of a private scalar and of an agreed secret.</summary>
    public const int FieldLength = 32;

    /// <summary>Bytes of an uncompressed point: 4, x, y (SEC 1, 2.3.3).</summary>
    public const int PointLength = 1 + 2 * FieldLength;

    private const byte Uncompressed = 4;

    /// <summary>The order of the group (FIPS 186-5; SEC 2, 2.4.2).</summary>
    private static readonly byte[] Order = Convert.FromHexString(
        "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"
    );

    /// <summary>Draws a private key: scalars are drawn until one lies between 1 and the order, so each is as likely as any
    /// other.</summary>
    public static ECDiffieHellman Draw(IRandomness randomness)
    {
        var scalar = GC.AllocateArray<byte>(FieldLength, pinned: true);
        do randomness.Fill(scalar);
        while (!IsScalar(scalar));
        try
        {
            return Import(scalar);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(scalar);
        }
    }

    /// <summary>The private key of that scalar. The platform works out the public half.</summary>
    public static ECDiffieHellman Import(ReadOnlySpan<byte> scalar)
    {
        var d = GC.AllocateArray<byte>(FieldLength, pinned: true);
        scalar.CopyTo(d);
        try
        {
            return ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = d });
        }
        finally
        {
            CryptographicOperations.ZeroMemory(d);
        }
    }

    /// <summary>The scalar of a private key; the caller wipes it.</summary>
    public static byte[] ScalarOf(ECDiffieHellman key) => key.ExportParameters(includePrivateParameters: true).D!;

    /// <summary>The public half of a key, as a point.</summary>
    public static byte[] PointOf(ECDiffieHellman key)
    {
        var q = key.ExportParameters(includePrivateParameters: false).Q;
        return [Uncompressed, .. q.X!, .. q.Y!];
    }

    /// <summary>The key of a point; null: it is none of the curve. The platform checks that it lies on it.</summary>
    public static ECDiffieHellman? Public(ReadOnlySpan<byte> point)
    {
        if (point.Length != PointLength || point[0] != Uncompressed)
            return null;
        var q = new ECPoint
        {
            X = point.Slice(1, FieldLength).ToArray(),
            Y = point.Slice(1 + FieldLength, FieldLength).ToArray(),
        };
        try
        {
            return ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = q });
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What a private and a public key agree on: the x coordinate, 32 bytes; the caller wipes it.</summary>
    public static byte[] Agree(ECDiffieHellman mine, ECDiffieHellman theirs)
    {
        using var key = theirs.PublicKey;
        return mine.DeriveRawSecretAgreement(key);
    }

    private static bool IsScalar(ReadOnlySpan<byte> bytes) =>
        bytes.SequenceCompareTo(Order) < 0 && bytes.IndexOfAnyExcept((byte)0) >= 0;
}

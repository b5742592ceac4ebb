using System.Security.Cryptography;

namespace Procurement.Tests.Support.Worlds;

/// <summary>
/// Random bytes and identifiers of a world. Every act draws from a stream of its own, named after the act: what one act
/// consumes, or whether it happens at all, moves nothing that another one draws, so what differs between two worlds is
/// never the luck of the draw.
/// </summary>
internal sealed class WorldStreams(int seed) : IRandomness, IIdentifiers
{
    private readonly Lock turn = new();
    private CaseRandomness stream = Named($"{seed}");
    private long identifiers;
    private byte[] prefix = new byte[8];

    public void Begin(string act)
    {
        lock (turn)
        {
            stream = Named($"{seed} {act}");
            prefix = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} id {act}"))[..8];
            identifiers = 0;
        }
    }

    public void Fill(Span<byte> buffer)
    {
        lock (turn)
            stream.Fill(buffer);
    }

    public Guid Next()
    {
        lock (turn)
            return new Guid([.. prefix, .. BitConverter.GetBytes(++identifiers)]);
    }

    private static CaseRandomness Named(string name) =>
        new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name))), purpose: 2);
}

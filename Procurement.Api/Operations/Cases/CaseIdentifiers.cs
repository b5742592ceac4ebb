using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Cases;

/// <summary>Identifiers drawn from the case's own stream: two runs of the same file draw the same ones.</summary>
internal sealed class CaseIdentifiers(string caseSha256) : IIdentifiers
{
    private readonly CaseRandomness stream = new(caseSha256, purpose: 0);

    public Guid Next()
    {
        Span<byte> drawn = stackalloc byte[16];
        stream.Fill(drawn);
        return new Guid(drawn, bigEndian: true);
    }
}

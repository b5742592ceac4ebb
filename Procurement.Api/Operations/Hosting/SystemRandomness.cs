using System.Security.Cryptography;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Operations.Hosting;

/// <summary>The operating system's source of random bytes.</summary>
internal sealed class SystemRandomness : IRandomness
{
    public void Fill(Span<byte> buffer) => RandomNumberGenerator.Fill(buffer);
}

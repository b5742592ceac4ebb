using System.Security.Cryptography;
using System.Text;

namespace Procurement.Domain.Ranking.Ties;

/// <summary>The published draw: anybody can work it out again from the seed.</summary>
/// <param name="seed">The plan's seed; null where its chain has no draw.</param>
/// <param name="callReference">Reference of the call.</param>
/// <param name="region">Code of the region; empty for an RFQ.</param>
/// <remarks>Source: cases/FORMAT.md, rule 8.</remarks>
internal sealed class Draw(string? seed, string callReference, string region)
{
    /// <summary>SHA-256, in lower-case hex, of the UTF-8 text <c>seed:call reference:region:bidder id</c>.</summary>
    public string HashOf(string bidder) =>
        seed is null
            ? throw new InvalidOperationException("A draw needs the plan's seed.")
            : Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{callReference}:{region}:{bidder}"))
            );
}

using System.Security.Cryptography;
using System.Text;
using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>
/// The order in which one evaluator gets the proposals of one step, drawn once. Each proposal's place comes from a key of
/// its own, HMAC-SHA-256 of its bidder under a seed drawn for this evaluator and step, so every order is equally likely
/// and nobody's place depends on who else is in the list: a bidder that the evaluator must not know of moves no other.
/// </summary>
public sealed record ReadingOrder
{
    private const int SeedLength = 32;

    private ReadingOrder() { }

    /// <summary>Identifier of the evaluator.</summary>
    public string Evaluator { get; private init; } = "";

    /// <summary>Identifier of the step.</summary>
    public string Step { get; private init; } = "";

    /// <summary>The seed, 32 bytes in lower-case hex.</summary>
    public string Seed { get; private init; } = "";

    /// <summary>The proposals as they were ordered at the draw; who is barred since is still in it.</summary>
    public IReadOnlyList<string> Bidders { get; private init; } = [];

    /// <summary>When it was drawn.</summary>
    public DateTimeOffset DrawnAt { get; private init; }

    /// <summary>Puts proposals in this order.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> bidders) => Of(Convert.FromHexString(Seed), bidders);

    /// <summary>The same order for a reader who may not hear of all of them.</summary>
    public ReadingOrder Only(Func<string, bool> sees) => this with { Bidders = [.. Bidders.Where(sees)] };

    internal static ReadingOrder Draw(
        string evaluator,
        string step,
        IEnumerable<string> bidders,
        IRandomness randomness,
        DateTimeOffset now
    )
    {
        var seed = new byte[SeedLength];
        randomness.Fill(seed);
        return new ReadingOrder
        {
            Evaluator = evaluator,
            Step = step,
            Seed = Convert.ToHexStringLower(seed),
            Bidders = Of(seed, bidders),
            DrawnAt = now,
        };
    }

    private static List<string> Of(byte[] seed, IEnumerable<string> bidders) =>
        [
            .. bidders.OrderBy(
                bidder => Convert.ToHexStringLower(HMACSHA256.HashData(seed, Encoding.UTF8.GetBytes(bidder))),
                StringComparer.Ordinal
            ),
        ];
}

using System.Globalization;

namespace Procurement.Domain.Organizations;

/// <summary>The identifiers that the service gives to bidders: "B1", "B2", …</summary>
public static class BidderNumbers
{
    private const string Letter = "B";

    /// <summary>The next identifier: one more than the highest number given so far; a number is never given again.</summary>
    public static string After(IEnumerable<string> given) =>
        Letter + (given.Select(NumberOf).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string bidder) =>
        bidder.StartsWith(Letter, StringComparison.Ordinal)
        && int.TryParse(bidder.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}

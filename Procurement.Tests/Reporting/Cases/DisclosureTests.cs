namespace Procurement.Tests.Reporting.Cases;

/// <summary>What no report says, in its text or in what a reader's program keeps of it.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class DisclosureTests
{
    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task No_document_holds_a_price_of_an_envelope_that_stayed_sealed(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports())
        {
            var digits = Digits(report.Everything) + " " + Digits(report.Unprinted());
            written
                .Sealed.Where(price => digits.Contains(price, StringComparison.Ordinal))
                .Should()
                .BeEmpty(entry.Word("file"));
        }
        var result = Digits(written.Result.ToJsonString());
        written.Sealed.Should().NotContain(price => result.Contains(price, StringComparison.Ordinal));
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task A_debrief_names_nobody_but_its_bidder_and_the_winner(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports("debrief"))
        {
            var told = Squeezed(string.Join('\n', report.Blocks) + report.Everything + report.Unprinted());
            var names = written
                .File.List("bidders")
                .Where(bidder =>
                    bidder.Word("id") != entry.Word("bidder") && bidder.Word("id") != Winner(written, entry)
                )
                .SelectMany(bidder =>
                    bidder.List("members").Select(it => it.GetValue<string>()).Prepend(bidder.Word("name"))
                )
                .Concat(written.File.List("evaluators").Select(evaluator => evaluator.Word("name")))
                .Where(one => told.Contains(Squeezed(one), StringComparison.Ordinal));
            names.Should().BeEmpty(entry.Word("file"));
        }
    }

    [TestCaseSource(typeof(WrittenCase), nameof(WrittenCase.Names))]
    public async Task A_debrief_prints_no_price_but_its_bidders(string name)
    {
        var written = await WrittenCase.Of(name);
        foreach (var (entry, report) in written.Reports("debrief"))
        {
            if (entry["region"] is null)
                continue;
            var prices = Prices(written, entry).ToList();
            var own = prices.Where(pair => pair.Bidder == entry.Word("bidder")).Select(pair => pair.Price).ToList();
            var told = string.Join('\n', report.Blocks) + report.Everything + report.Unprinted();
            prices
                .Where(pair => !own.Contains(pair.Price))
                .SelectMany(pair => Printed(pair.Price, entry.Word("language"), written.File.Word("currency")))
                .Where(text => told.Contains(text, StringComparison.Ordinal))
                .Should()
                .BeEmpty(entry.Word("file"));
        }
    }

    private static IEnumerable<(string Bidder, decimal Price)> Prices(WrittenCase written, JsonNode entry) =>
        written
            .File.List("callsForProposals")
            .Where(call =>
                entry
                    .Word("file")
                    .StartsWith(
                        $"reports/{Procurement.Infrastructure.Exchange.FileNames.Encode(call.Word("reference"))}/",
                        StringComparison.Ordinal
                    )
            )
            .SelectMany(call => call.List("submissions"))
            .Where(one => CaseJson.Region(one) == entry.Word("region") && one["price"] is not null)
            .Select(one => (one.Word("bidder"), one["price"]!.Decimal()));

    /// <summary>A price as a sentence or a table writes it, with what stands before or after it.</summary>
    private static IEnumerable<string> Printed(decimal price, string language, string currency)
    {
        var english = price.ToString("#,##0.00", CultureInfo.InvariantCulture);
        var french = english.Replace(",", "\u00A0", StringComparison.Ordinal).Replace('.', ',');
        var isCanadian = currency == "CAD";
        return language == "fr"
            ? [$"{french}\u00A0{(isCanadian ? "$" : currency)}"]
            : [isCanadian ? $"${english}" : $"{currency}\u00A0{english}"];
    }

    private static string? Winner(WrittenCase written, JsonNode entry) =>
        written
            .Result.List("callsForProposals")
            .Where(call =>
                entry
                    .Word("file")
                    .StartsWith(
                        $"reports/{Procurement.Infrastructure.Exchange.FileNames.Encode(call.Word("reference"))}/",
                        StringComparison.Ordinal
                    )
            )
            .SelectMany(call => call.List("award"))
            .FirstOrDefault(award => award.Word("region") == entry["region"]?.GetValue<string>())
            ?["bidder"]?.GetValue<string>();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}

using System.Collections.Frozen;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>The figures of the life that is played in the browser, and what the ranking core makes of them.</summary>
internal static class LifeCase
{
    /// <summary>The case as a file holds it.</summary>
    public static CaseFile File { get; } = Read();

    /// <summary>Its one call.</summary>
    public static CaseCall Call => File.CallsForProposals.Single();

    /// <summary>The submissions to one region, in the order of receipt.</summary>
    public static IEnumerable<CaseSubmission> SubmissionsTo(string region) =>
        Call.Submissions.Where(submission => submission.Region == region);

    /// <summary>What must stand on the screen: worked out by the core alone, without the service.</summary>
    public static RankingResult Ranking(string region) =>
        RankingCalculation.Rank(new(Call.Plan, Call.Reference, region, [.. SubmissionsTo(region).Select(EntrantOf)]));

    /// <summary>The price of a submission.</summary>
    public static decimal PriceOf(CaseSubmission submission) => Money.From(submission.Price!.Value)!.Value.ToDecimal();

    /// <summary>The name under which a bidder is read of.</summary>
    public static string NameOf(string bidder) => File.Bidders.Single(one => one.Id == bidder).Name;

    private static Entrant EntrantOf(CaseSubmission submission) =>
        new()
        {
            Bidder = submission.Bidder,
            ReceivedAt = submission.ReceivedAt,
            Requirements = submission.Mandatory.ToFrozenDictionary(one => one.Requirement, one => one.Met),
            Marks = submission
                .Scores.SelectMany(sheet => sheet.Marks)
                .GroupBy(mark => mark.Leaf, mark => mark.Mark)
                .ToFrozenDictionary(
                    leaf => leaf.Key,
                    leaf => new LeafMarks(
                        [.. leaf],
                        submission.Consensus.FirstOrDefault(one => one.Leaf == leaf.Key)?.Mark
                    )
                ),
            Price = Money.From(submission.Price!.Value),
        };

    private static CaseFile Read()
    {
        using var stream = typeof(LifeCase).Assembly.GetManifestResourceStream("life.json")!;
        return CaseReader.Read(stream).File;
    }
}

using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 11: who was taken out and why, and the ranking before and after.</summary>
internal static class DisqualificationSection
{
    /// <summary>Reasons, then two tables for each ranking that was replaced.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var taken = report.Submissions.Where(one => one.Disqualification is not null).ToList();
        var withdrawn = report.Submissions.Where(one => one.WithdrawnAt is not null).ToList();
        if (taken.Count == 0)
            yield return new Paragraph(
                draft.Say(
                    withdrawn.Count > 0 ? "Taken.NobodyDisqualified"
                    : report.Openings.Any(opening => !opening.Bidders.IsEmpty) ? "Taken.Nobody"
                    : "Taken.NobodyNoPrice"
                )
            );
        foreach (var one in withdrawn)
            yield return new Paragraph(
                draft.Say(
                    "Submissions.WithdrawnOne",
                    ("bidder", draft.Name(one.Bidder)),
                    ("date", draft.Moments.Date(one.WithdrawnAt!.Value))
                )
            );
        foreach (var one in taken)
            yield return new NoteBox(
                draft.Say(
                    "Taken.Label",
                    ("bidder", draft.Name(one.Bidder, strong: true)),
                    ("date", draft.Moments.Date(one.Disqualification!.At))
                ),
                [draft.In(one.Disqualification.Reason)]
            );
        if (taken.Count > 0 && report.Replaced.IsEmpty)
            yield return new Paragraph(draft.Say("Taken.NothingMoved"));
        for (var i = 0; i < report.Replaced.Length; i++)
        {
            var after = i + 1 < report.Replaced.Length ? report.Replaced[i + 1].Before : report.Ranking;
            foreach (var block in Change(draft, report.Replaced[i], after))
                yield return block;
        }
    }

    private static IEnumerable<Block> Change(Draft draft, ReplacedRanking replaced, RankingResult after)
    {
        (string, RichText) bidders = ("bidders", draft.Names(replaced.TakenOut));
        yield return new Paragraph(
            replaced.WorkedOutAt is { } at
                ? draft.Say("Taken.Replaced", bidders, ("date", draft.Moments.Date(at)))
                : draft.Say("Taken.NeverRecorded", bidders)
        );
        foreach (var block in RankingTable.Of(draft, replaced.Before, draft.Say("Taken.Before", bidders), null, true))
            yield return block;
        if (after.Ranked.Any())
            foreach (var block in RankingTable.Of(draft, after, draft.Say("Taken.After", bidders), null, true))
                yield return block;
        yield return new Paragraph(FirstRank(draft, replaced.Before, after));
    }

    private static RichText FirstRank(Draft draft, RankingResult before, RankingResult after)
    {
        var was = First(before);
        var then = First(after);
        if (then.Count == 0)
            return draft.Say("Taken.NobodyLeft");
        return was.SequenceEqual(then)
            ? draft.Say("Taken.SameFirst")
            : draft.Say("Taken.OtherFirst", ("before", draft.Names(was)), ("after", draft.Names(then)));
    }

    private static List<string> First(RankingResult ranking) =>
        [
            .. ranking
                .Ranked.Where(proposal => proposal.Rank == 1)
                .Select(proposal => proposal.Bidder)
                .Order(StringComparer.Ordinal),
        ];
}

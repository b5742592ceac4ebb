using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>By what a tie was decided that the bidder was in; whom it was equal with is not said.</summary>
internal static class TieNote
{
    /// <summary>The link of the chain; of a draw also what the bidder needs to work its own out again.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report, OwnTie tie)
    {
        yield return new NoteBox(
            draft.Say("Tie.Label"),
            [draft.Say("Tie.DecidedBy", ("link", TieWords.Of(draft, tie.DecidedBy)))]
        );
        if (tie.DrawHash is not { } hash)
            yield break;
        var drawn = string.Join(
            ':',
            draft.Head.Plan.DrawSeed,
            draft.Head.Reference,
            draft.Head.Region?.Code,
            report.Bidder.Bidder
        );
        yield return new FactTable([
            new(draft.Text("Tie.Drawn"), drawn),
            new(draft.Text("Tie.Hash"), PlanHashText.Whole(hash)),
        ]);
    }
}

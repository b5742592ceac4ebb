namespace Procurement.Tests.Tour;

/// <summary>What a panel agrees on one proposal.</summary>
internal static class TourAgreement
{
    private static readonly BilingualText Unanimous = new("All wrote the same mark.", "Toutes les notes concordent.");

    /// <summary>What the case says was agreed; where all wrote the same, that.</summary>
    public static object Of(RatedStep step, CaseSubmission submission)
    {
        var agreed = submission.Consensus.ToDictionary(one => one.Leaf);
        return new
        {
            agreements = step.Leaves.Select(leaf => new
            {
                criterion = leaf.Id,
                value = agreed.TryGetValue(leaf.Id, out var one)
                    ? one.Mark
                    : submission.Scores[0].Marks.Single(mark => mark.Leaf == leaf.Id).Mark,
                reason = one?.Reason ?? Unanimous,
            }),
            present = submission.Scores.Select(sheet => sheet.Evaluator),
        };
    }
}

namespace Procurement.Tests.Application.OfflineSheets;

/// <summary>A form as it goes out to E1, for two bidders.</summary>
internal static class SampleForm
{
    public static ScoreSheetForm Of(CompetitionId competition)
    {
        var step = (RatedStep)OfflineRoom.Plan.Find("technical")!;
        return new()
        {
            Competition = competition,
            Buyer = new BilingualText("The buyer", "L’acheteur"),
            IsSynthetic = true,
            Reference = "CFP-1",
            Step = step,
            LookedFor = [],
            PlanHash = new string('a', 64),
            Evaluator = "E1",
            Leaves = [.. step.Leaves],
            DataAt = ACompetition.Closing,
            Proposals = [new FormProposal("B1", "First", []), new FormProposal("B2", "=Second", [])],
        };
    }
}

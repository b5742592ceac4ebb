namespace Procurement.Tests.Support.Hosts;

/// <summary>A call of two bidders whose mandatory step is open, and whose chair has declared nothing.</summary>
internal static class AskedChair
{
    public static async Task<(SolicitationId Call, CompetitionId Competition)> Of(
        AStage stage,
        PanelChair? chair = null
    )
    {
        var (call, competition) = await stage.Published(await stage.Programme());
        foreach (var bidder in new[] { "B1", "B2" })
            await stage.Stage.Do(CasePeople.Bidder(bidder), new ReceiveSubmission(competition, "100"));
        stage.Now = ACompetition.After;
        await stage.Stage.Do(CasePeople.Lead, new CloseCall(call));
        await stage.Stage.Do(CasePeople.Lead, new NamePanel(competition, [APanelRoom.Member("E1")], chair));
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(competition, "mandatory"));
        return (call, competition);
    }

    public static RecordMandatoryResults Finding(CompetitionId competition) =>
        new(competition, "mandatory", "B1", [new RequirementFinding("M1", true, null)], Version: 0);
}

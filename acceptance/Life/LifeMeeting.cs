using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>The chair in the consensus room, one criterion after another.</summary>
internal sealed class LifeMeeting(Person chair, string competition, string step)
{
    private const string Review = "form[action*='handler=Review']";
    private const string Agreement = "form[action*='handler=Agree']";

    /// <summary>Has a wide spread reviewed first, then records what the panel agreed; where all wrote the same, that.</summary>
    public async Task Agree(CaseSubmission submission, string leaf)
    {
        var agreed = submission.Consensus.FirstOrDefault(one => one.Leaf == leaf);
        var mark = agreed?.Mark ?? submission.Scores[0].Marks.Single(one => one.Leaf == leaf).Mark;
        var screen = await Open(submission.Bidder, leaf);
        if (await screen.Page.Locator(Review).CountAsync() > 0)
        {
            await screen.Fill("Note", "Le groupe a relu les pages.");
            await screen.Press($"{Review} button");
            screen = await Open(submission.Bidder, leaf);
        }
        await screen.Fill("Mark", $"{mark}".Replace('.', ','));
        await screen.Fill("ReasonEn", agreed?.Reason?.English ?? "All wrote the same mark, for the same pages.");
        await screen.Fill("ReasonFr", agreed?.Reason?.French ?? "Toutes les notes concordent, pour les mêmes pages.");
        foreach (var present in await screen.Page.Locator($"{Agreement} input[name=Present]").AllAsync())
            await present.CheckAsync();
        await screen.Press($"{Agreement} button.btn");
    }

    private Task<Screen> Open(string bidder, string leaf) =>
        chair.Open(
            $"/en/competitions/{competition}/steps/{step}/consensus/{bidder}?criterion={leaf}",
            $"/fr/concours/{competition}/etapes/{step}/consensus/{bidder}?criterion={leaf}"
        );
}

using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>An evaluator at their sheets, on the screen.</summary>
internal sealed class LifeScoring(Person person, string competition, string step)
{
    /// <summary>Works through their own list, in its order, and locks each sheet.</summary>
    /// <param name="evaluator">Their identifier in the programme.</param>
    /// <param name="submissions">What they write of each bidder.</param>
    /// <param name="night">The clock, where their first comment takes so long that the session ends; else null.</param>
    public async Task Score(
        string evaluator,
        IReadOnlyDictionary<string, CaseSubmission> submissions,
        TravelClock? night = null
    )
    {
        var work = (await person.Wire.Get($"/competitions/{competition}/work")).List("steps");
        var own = work.Single(one => one.Text("step") == step).List("proposals").Select(one => one.Text("bidder"));
        foreach (var bidder in own)
        {
            foreach (var mark in submissions[bidder].Scores.Single(one => one.Evaluator == evaluator).Marks)
            {
                await Score(bidder, mark, night);
                night = null;
            }
            await (await Open(bidder, "", "")).Press("form[action*='handler=Lock'] button");
        }
    }

    private async Task Score(string bidder, CaseMark mark, TravelClock? night)
    {
        var screen = await Open(bidder, mark.Leaf);
        night?.GoTo(night.GetUtcNow().AddHours(13));
        await screen.Fill("points", Figures.Typed(mark.Mark.ToDecimal(), person.Language));
        await screen.Fill("comment", CommentOn(mark));
        await screen.Press("form[data-save] button.btn");
        if (night is null)
            return;
        await screen.Fill("Email", person.Email);
        await screen.Fill("Password", Person.Password);
        await screen.Press();
        (await screen.Text()).Should().Contain(CommentOn(mark), "nothing is lost of what was typed too late");
        await screen.Press();
        (await (await Open(bidder, mark.Leaf)).Page.InputValueAsync("#comment")).Should().Be(CommentOn(mark));
    }

    private static string CommentOn(CaseMark mark) => $"Read for {mark.Leaf}, and marked as the scale says.";

    private Task<Screen> Open(string bidder, string leaf) => Open(bidder, $"/criteria/{leaf}", $"/criteres/{leaf}");

    private Task<Screen> Open(string bidder, string english, string french) =>
        person.Open(
            $"/en/sheets/{competition}/{step}/{bidder}{english}",
            $"/fr/fiches/{competition}/{step}/{bidder}{french}"
        );
}

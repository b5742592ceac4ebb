using System.Globalization;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Acceptance.Life;

/// <summary>An evaluator at their sheets, on the screen.</summary>
internal sealed class LifeScoring(Person person, string competition, string step)
{
    private static readonly CultureInfo French = CultureInfo.ReadOnly(
        new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }
    );

    /// <summary>Works through their own list, in its order, and locks each sheet.</summary>
    public async Task Score(string evaluator, IReadOnlyDictionary<string, CaseSubmission> submissions)
    {
        var work = (await person.Wire.Get($"/competitions/{competition}/work")).List("steps");
        var own = work.Single(one => one.Text("step") == step).List("proposals").Select(one => one.Text("bidder"));
        foreach (var bidder in own)
        {
            foreach (var mark in submissions[bidder].Scores.Single(one => one.Evaluator == evaluator).Marks)
                await Score(bidder, mark);
            await (await Open(bidder, "", "")).Press("form[action*='handler=Lock'] button");
        }
    }

    private async Task Score(string bidder, CaseMark mark)
    {
        var screen = await Open(bidder, $"/criteria/{mark.Leaf}", $"/criteres/{mark.Leaf}");
        var figure = mark.Mark.ToDecimal();
        await screen.Fill("points", figure.ToString(person.Language == "fr" ? French : CultureInfo.InvariantCulture));
        await screen.Fill("comment", $"Read for {mark.Leaf}, and marked as the scale says.");
        await screen.Press("form[data-save] button.btn");
    }

    private Task<Screen> Open(string bidder, string english, string french) =>
        person.Open(
            $"/en/sheets/{competition}/{step}/{bidder}{english}",
            $"/fr/fiches/{competition}/{step}/{bidder}{french}"
        );
}

using Procurement.Api.Pages.Work;

namespace Procurement.Acceptance.Life;

/// <summary>Who evaluates, and what they declare first.</summary>
internal sealed class LifePanel(People people, LifeCall call, string region)
{
    private const string Undertaking = "form[action*='handler=Undertake']";

    /// <summary>The lead gives each their seat.</summary>
    public async Task Name()
    {
        var competition = call.Competitions[region];
        var screen = await people.Lead.Open(
            $"/en/competitions/{competition}/panel",
            $"/fr/concours/{competition}/equipe"
        );
        foreach (var evaluator in people.Evaluators.Values)
            await Seat(screen, evaluator, "Evaluator");
        await Seat(screen, people.Chair, "Chair");
        await screen.Press("button[formaction*='handler=Save']");
    }

    /// <summary>Undertakes to keep silent, and answers for each bidder.</summary>
    public async Task Declare(Person person, IReadOnlyCollection<string> conflicts)
    {
        var competition = call.Competitions[region];
        var screen = await person.Open(
            $"/en/competitions/{competition}/declarations",
            $"/fr/concours/{competition}/declarations"
        );
        if (await screen.Page.Locator(Undertaking).CountAsync() > 0)
        {
            await screen.Fill("name", person.Name);
            await screen.Press($"{Undertaking} button");
        }
        foreach (var bidder in LifeCase.SubmissionsTo(region).Select(one => one.Bidder))
        {
            var isConflict = conflicts.Contains(bidder);
            await screen.Choose(DeclarationsModel.FieldName("answer", bidder), isConflict ? "Declared" : "None");
            if (isConflict)
                await screen.Fill(DeclarationsModel.FieldName("with", bidder), "A sister works there.");
        }
        await screen.Fill("name", person.Name);
        await screen.Press();
    }

    private static async Task Seat(Screen screen, Person person, string seat)
    {
        var field = await screen
            .Page.Locator($"input[type=hidden][name$='.Person'][value='{person.Id}']")
            .GetAttributeAsync("name");
        await screen.Pick(field!.Replace(".Person", ".Seat", StringComparison.Ordinal), seat);
    }
}

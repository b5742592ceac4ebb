using Procurement.Api.Pages.Work;

namespace Procurement.Acceptance.Life;

/// <summary>Who evaluates, and what they declare first.</summary>
internal sealed class LifePanel(People people, LifeCall call, string region)
{
    private const string Undertaking = "form[action*='handler=Undertake']";

    private readonly string path = $"/competitions/{call.Competitions[region]}";

    public async Task Name()
    {
        var members = LifeCase.File.Evaluators.Select(one => new
        {
            evaluator = one.Id,
            name = one.Name,
            person = people.Evaluators[one.Id].Id,
        });
        var chair = new { person = people.Chair.Id, name = people.Chair.Name };
        await people.Lead.Wire.Put($"{path}/panel", new { members, chair });
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
}

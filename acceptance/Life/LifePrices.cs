using Procurement.Domain.Ranking;

namespace Procurement.Acceptance.Life;

/// <summary>Prices so far below the mean that their bidders are asked, before anything is recommended.</summary>
internal sealed class LifePrices(People people, LifeCall call)
{
    private const string Ask = "form[action*='handler=Ask'] button";
    private const string Decide = "form[action*='handler=Decide'] button";

    /// <summary>Asks, is answered and decides about each that the ranking core flags.</summary>
    public async Task Settle()
    {
        var flagged = LifeCase.Call.Regions.SelectMany(region => Flagged(region).Select(one => (region, one))).ToList();
        flagged.Should().NotBeEmpty("the life has a price that is abnormally low");
        foreach (var (region, bidder) in flagged)
        {
            await Question(call.Competitions[region], region, bidder);
            await Answer(call.Competitions[region], bidder);
            await Conclude(call.Competitions[region], bidder);
        }
    }

    private static IEnumerable<string> Flagged(string region) =>
        LifeCase
            .Ranking(region)
            .Ranked.Where(one => one.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow))
            .Select(one => one.Bidder);

    /// <summary>The lead finds it in the list, and asks in both languages; with one the form comes back.</summary>
    private async Task Question(string competition, string region, string bidder)
    {
        var (english, french) = ListOf(competition);
        var screen = await people.Lead.Open(english, french);
        await screen.Follow($"/{bidder}");
        var price = LifeCase.PriceOf(LifeCase.SubmissionsTo(region).Single(one => one.Bidder == bidder));
        (await screen.Text()).Should().Contain(Figures.Written(price, people.Lead.Language));
        await screen.Fill("English", "Your price is far below the mean. How does it come about?");
        await screen.PressInVain(Ask);
        await screen.Fill("French", "Votre prix est bien inférieur à la moyenne. Comment l’obtenez-vous?");
        await screen.Press(Ask);
        await Pictures.Take(screen.Page, "life-low-price-en");
    }

    private async Task Answer(string competition, string bidder)
    {
        var asked = people.Bidders[bidder];
        var screen = await asked.Open(
            $"/en/proposals/{competition}/questions",
            $"/fr/propositions/{competition}/demandes"
        );
        await screen.Page.FillAsync("main form textarea", "The county owns the buildings and pays no rent.");
        await screen.Press();
    }

    /// <summary>The lead decides on the page in the other language; without a choice the form comes back. The approver
    /// reads what was found.</summary>
    private async Task Conclude(string competition, string bidder)
    {
        var (english, french) = ListOf(competition);
        var screen = await people.Lead.Screen();
        await screen.Go($"{french}/{bidder}");
        await screen.Fill("English", "The buildings are in the books of the county.");
        await screen.Fill("French", "Les immeubles figurent dans les comptes du comté.");
        await screen.PressInVain(Decide);
        await screen.Choose("Explained", "yes");
        await screen.Press(Decide);
        await Pictures.Take(screen.Page, "life-low-price-fr");
        var read = await people.Approver.Open($"{english}/{bidder}", $"{french}/{bidder}");
        (await read.Text()).Should().Contain("Les immeubles figurent dans les comptes du comté.");
        (await read.Page.Locator("main form").CountAsync()).Should().Be(0, "the lead decides");
    }

    private static (string English, string French) ListOf(string competition) =>
        ($"/en/competitions/{competition}/low-prices", $"/fr/concours/{competition}/prix-bas");
}

namespace Procurement.Acceptance.Life;

/// <summary>From the rankings to the agreements.</summary>
internal sealed class LifeAward(ClockedSite site, People people, LifeCall call)
{
    private string English => $"/en/calls/{call.Id}/award";

    private string French => $"/fr/appels/{call.Id}/attribution";

    /// <summary>The lead recommends, and the approver names the winners that they approve: the first of each ranking.</summary>
    public async Task Decide()
    {
        var screen = await people.Lead.Open(English, French);
        await Check(screen, people.Lead);
        await screen.Press("form[action*='handler=Recommend'] button");
        var decision = await people.Approver.Open(English, French);
        await Check(decision, people.Approver);
        await decision.Choose("Decision", "approve");
        await decision.Press("form[action*='handler=Decide'] button");
    }

    /// <summary>Each region has its agreement.</summary>
    public async Task Sign()
    {
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().Date);
        foreach (var region in call.Competitions.Keys)
        {
            var screen = await people.Lead.Open($"{English}/{region}", $"{French}/{region}");
            await screen.Fill("AgreedOn", $"{today:yyyy-MM-dd}");
            await screen.Fill("Starts", $"{today.AddMonths(1):yyyy-MM-dd}");
            await screen.Fill("Ends", $"{today.AddYears(3):yyyy-MM-dd}");
            await screen.Press("form[action*='handler=Sign'] button");
        }
    }

    private async Task Check(Screen screen, Person reader)
    {
        var text = await screen.Text();
        foreach (var region in call.Competitions.Keys)
        {
            var first = LifeCase.Ranking(region).Ranked.First();
            text.Should().Contain(LifeCase.NameOf(first.Bidder), $"the first in {region}");
            text.Should().Contain(Figures.Written(first.Total!.Value.ToDecimal(), reader.Language));
        }
    }
}

using System.Text;
using Procurement.Domain.Ranking;

namespace Procurement.Acceptance.Life;

/// <summary>A bidder asks why, is told, and takes the report home.</summary>
internal sealed class LifeDebrief(ClockedSite site, People people, LifeCall call, string region, string bidder)
{
    private readonly Person asking = people.Bidders[bidder];

    private string Competition => call.Competitions[region];

    public async Task Hold()
    {
        var outcome = await asking.Open(
            $"/en/proposals/calls/{call.Id}/letters",
            $"/fr/propositions/appels/{call.Id}/lettres"
        );
        await outcome.Press($"form[action*='handler=Debrief'][action*='{Competition}'] button");

        var list = await people.Lead.Open($"/en/calls/{call.Id}/debriefs", $"/fr/appels/{call.Id}/comptes-rendus");
        await list.Follow("/debriefs/");
        var page = new Uri(list.Page.Url).AbsolutePath;
        var at = site.Clock.GetUtcNow().AddDays(10);
        await list.Fill("Writing.At", Typed(at));
        await list.Choose("Writing.Evaluators", "E1");
        await list.Fill("Writing.Others", people.Lead.Name);
        await list.Press("form[action*='handler=Schedule'] button");

        site.Clock.GoTo(at.AddHours(2));
        var held = await people.Lead.Open(page, page);
        await held.Fill("Writing.HeldAt", Typed(at));
        await held.Fill("Writing.Present", $"{people.Lead.Name}\n{asking.Name}");
        await held.Fill("Writing.Said", "Strengths, and what was missing.");
        await held.Press("form[action*='handler=Record'] button");
        await held.Press("form[action*='handler=Release'] button");
        await Read();
        await (await people.Lead.Open(page, page)).Press("form[action*='handler=Close'] button");
    }

    /// <summary>The bidder finds their own points, and those that they lacked; the document is theirs to keep.</summary>
    private async Task Read()
    {
        var screen = await asking.Open(
            $"/en/proposals/{Competition}/debrief",
            $"/fr/propositions/{Competition}/compte-rendu"
        );
        var text = await screen.Text();
        var proposal = LifeCase.Ranking(region).Proposals.Single(one => one.Bidder == bidder);
        foreach (var step in proposal.Steps.OfType<RatedResult>())
            text.Should().Contain(Figures.Written(step.Score.Rounded.ToDecimal(), asking.Language));
        var file = await screen.Page.GetAttributeAsync("main a.btn", "href");
        var report = await screen.Page.APIRequest.GetAsync(file!);
        Encoding.ASCII.GetString(await report.BodyAsync(), 0, 5).Should().Be("%PDF-");
    }

    private static string Typed(DateTimeOffset at) =>
        $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, LifeCase.File.TimeZone):yyyy-MM-dd'T'HH:mm}";
}

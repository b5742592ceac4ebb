using Procurement.Api.Operations.Cases;
using Procurement.Domain.Plans;

namespace Procurement.Acceptance.Life;

/// <summary>The call: its draft, its publication and its closing.</summary>
internal sealed class LifeCall(ClockedSite site, People people)
{
    public string Id { get; private set; } = "";

    /// <summary>The competitions, by region.</summary>
    public Dictionary<string, string> Competitions { get; } = [];

    public Dictionary<Person, string> Passphrases { get; } = [];

    public async Task<string> BeginProgramme()
    {
        var file = LifeCase.File;
        var facts = new
        {
            name = file.Case,
            file.About,
            isSynthetic = file.Synthetic,
            file.Source,
            file.Buyer,
            file.Currency,
            file.TimeZone,
        };
        var form = new
        {
            facts,
            regions = CaseScript.Programme(file).Regions,
            bidders = Array.Empty<object>(),
        };
        return (await people.Lead.Wire.Post("/programmes", form)).Id();
    }

    public async Task Draft(string programme) => Id = await new LifePlan(people.Lead).Write(programme);

    /// <summary>Three hold keys, two open; each makes their own and writes down the passphrase, which is shown once.</summary>
    public async Task NameKeyHolders()
    {
        var screen = await people.Lead.Open($"/en/calls/{Id}/key-holders", $"/fr/appels/{Id}/detenteurs-de-cle");
        foreach (var holder in people.KeyHolders)
            await screen.Choose("People", holder.Id);
        await screen.Pick("Threshold", "2");
        await screen.Press("form[action*='handler=Name'] button");
        foreach (var holder in people.KeyHolders)
        {
            var own = await holder.Open($"/en/calls/{Id}/key-holders/key", $"/fr/appels/{Id}/detenteurs-de-cle/cle");
            await own.Press("form[action*='handler=Make'] button");
            Passphrases[holder] = await own.Page.InnerTextAsync("code.nowrap");
            await own.Page.CheckAsync("input[name=Written]");
            await own.Press("form[action*='handler=Written'] button");
        }
    }

    /// <summary>The approver approves what they read, and the lead publishes it: the plan whose hash both saw.</summary>
    public async Task Publish()
    {
        var hash = LifeCase.Call.Plan.Hash();
        var approval = await people.Approver.Open($"/en/calls/{Id}/approval", $"/fr/appels/{Id}/approbation");
        (await approval.Text()).Should().Contain(hash, "the plan is the one that was to be written");
        await approval.Press("form[action*='handler=Approve'] button");
        var publication = await people.Lead.Open($"/en/calls/{Id}/publication", $"/fr/appels/{Id}/publication");
        (await publication.Text()).Should().Contain(hash);
        await publication.Press();
        foreach (var region in (await people.Lead.Wire.Get($"/calls/{Id}/life")).List("regions"))
            Competitions[region.Text("code")] = region.Text("competition");
    }

    /// <summary>A bidder asks, and all read the answer, each in their language.</summary>
    public async Task AnswerAQuestion()
    {
        var asked = "May the three years be those of a predecessor?";
        var asking = await Read(people.Bidders["B1"]);
        await asking.Fill("Question", asked);
        await asking.Press("form[action*='handler=Ask'] button");
        var answer = await people.Lead.Open($"/en/calls/{Id}/questions", $"/fr/appels/{Id}/questions");
        await answer.Page.CheckAsync("input[name=Covered]");
        await answer.Fill("Wording.En", asked);
        await answer.Fill("Wording.Fr", "Les trois années peuvent-elles être celles d’un prédécesseur?");
        await answer.Fill("Reply.En", "Yes, where the staff came along.");
        await answer.Fill("Reply.Fr", "Oui, si le personnel a suivi.");
        await answer.Press();
        (await (await Read(people.Bidders["B2"])).Text()).Should().Contain("Oui, si le personnel a suivi.");
        (await (await Read(people.Bidders["B3"])).Text()).Should().Contain("Yes, where the staff came along.");
    }

    /// <summary>The clock closes it, and the lead begins the evaluation.</summary>
    public async Task Close()
    {
        site.Clock.GoTo(LifeCase.Call.ClosesAt.AddHours(1));
        var screen = await people.Lead.Open($"/en/calls/{Id}", $"/fr/appels/{Id}");
        await screen.Press("form[action*='handler=Close'] button");
    }

    private Task<Screen> Read(Person bidder) =>
        bidder.Open($"/en/proposals/calls/{Id}", $"/fr/propositions/appels/{Id}");
}

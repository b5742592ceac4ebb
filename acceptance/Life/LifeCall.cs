using Procurement.Api.Operations.Cases;

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

    public async Task Draft(string programme)
    {
        var form = new { terms = CaseScript.Terms(LifeCase.Call), plan = LifeCase.Call.Plan };
        Id = (await people.Lead.Wire.Post($"/programmes/{programme}/calls", form)).Id();
    }

    /// <summary>Three hold keys, two open; each writes down the passphrase, which is shown once.</summary>
    public async Task NameKeyHolders()
    {
        var holders = people.KeyHolders.Select(holder => holder.Id);
        await people.Lead.Wire.Put($"/calls/{Id}/key-holders", new { people = holders, threshold = 2 }, "\"0\"");
        foreach (var holder in people.KeyHolders)
            Passphrases[holder] = (await holder.Wire.Post($"/calls/{Id}/key-holders/key")).Text("passphrase");
    }

    /// <summary>The approver approves what they read, and the lead publishes it.</summary>
    public async Task Publish()
    {
        var approver = people.Approver.Wire;
        await approver.Post($"/calls/{Id}/approve", tag: await approver.Tag($"/calls/{Id}/draft"));
        foreach (var one in (await people.Lead.Wire.Post($"/calls/{Id}/publish")).EnumerateArray())
            Competitions[one.Text("region")] = one.Text("competition");
    }

    /// <summary>A bidder asks, and all read the answer.</summary>
    public async Task AnswerAQuestion()
    {
        var text = "May the three years be those of a predecessor?";
        var question = (await people.Bidders["B1"].Wire.Post($"/calls/{Id}/questions", new { text })).Id();
        var answer = new
        {
            questions = new[] { question },
            wording = new { en = text, fr = "Les trois années peuvent-elles être celles d’un prédécesseur?" },
            reply = new { en = "Yes.", fr = "Oui." },
        };
        await people.Lead.Wire.Post($"/calls/{Id}/answers", answer);
    }

    /// <summary>The clock closes it, and the lead begins the evaluation.</summary>
    public async Task Close()
    {
        site.Clock.GoTo(LifeCase.Call.ClosesAt.AddHours(1));
        await people.Lead.Wire.Post($"/calls/{Id}/close");
    }
}

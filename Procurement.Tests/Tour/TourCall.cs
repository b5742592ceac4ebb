namespace Procurement.Tests.Tour;

/// <summary>One call: its draft, its publication and its closing.</summary>
internal sealed class TourCall(AccountsHost host, TourPeople people, CaseSolicitation figures)
{
    public string Id { get; private set; } = "";

    /// <summary>The competitions, by region; an RFQ has one, without a region.</summary>
    public Dictionary<string, string> Competitions { get; } = [];

    public Dictionary<TourPerson, string> Passphrases { get; } = [];

    /// <summary>The lead writes the call; its seed is nobody's to type.</summary>
    public async Task Draft(string programme, CallTerms terms)
    {
        var form = new { terms, plan = figures.Plan with { DrawSeed = null } };
        var check = await people.Lead.Post(
            $"/programmes/{programme}/plan-checks",
            new { kind = terms.Kind, form.plan }
        );
        check.List("faults").Should().BeEmpty();
        Id = (await people.Lead.Post($"/programmes/{programme}/calls", form)).Id();
    }

    /// <summary>Three hold keys, two open; each writes down the passphrase, which is shown once.</summary>
    public async Task NameKeyHolders()
    {
        var holders = people.KeyHolders.Select(holder => holder.Id);
        await people.Lead.Put($"/calls/{Id}/key-holders", new { people = holders, threshold = 2 }, "\"0\"");
        foreach (var holder in people.KeyHolders)
            Passphrases[holder] = (await holder.Post($"/calls/{Id}/key-holders/key")).Text("passphrase");
    }

    /// <summary>The approver approves what they read, and the lead publishes it; nobody closes it early.</summary>
    public async Task Publish()
    {
        await people.Approver.Post($"/calls/{Id}/approve", tag: await people.Approver.Tag($"/calls/{Id}/draft"));
        foreach (var one in (await people.Lead.Post($"/calls/{Id}/publish")).EnumerateArray())
            Competitions[one.Text("region")] = one.Text("competition");
        (await people.Lead.Refusal($"/calls/{Id}/close", new { })).Should().Be("call.closing-not-reached");
    }

    /// <summary>The clock closes it, and the lead begins the evaluation.</summary>
    public async Task Close()
    {
        host.Clock.Now = figures.ClosesAt.AddDays(1);
        await people.Lead.Post($"/calls/{Id}/close");
    }
}

using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Tests.Support.Builders;
using Procurement.Tests.Support.Hosts;

namespace Procurement.Tests.Tour;

/// <summary>One call, from its draft to its closing.</summary>
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
        var check = await people.Lead.Post($"/programmes/{programme}/plan-checks", new { kind = terms.Kind, form.plan });
        check.List("faults").Should().BeEmpty();
        Id = (await people.Lead.Post($"/programmes/{programme}/calls", form)).Id();
    }

    /// <summary>Three hold keys, two open; each writes down the passphrase, which is shown once.</summary>
    public async Task NameKeyHolders()
    {
        var holders = people.KeyHolders.Select(holder => holder.Id);
        await people.Lead.Put($"/calls/{Id}/key-holders", new { people = holders, threshold = 2 });
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

    /// <summary>A bidder asks, and all read the answer.</summary>
    public async Task Ask()
    {
        var text = "May the three years be those of a predecessor?";
        var question = (await people.Bidders["B1"].Post($"/calls/{Id}/questions", new { text })).Id();
        var answer = new
        {
            questions = new[] { question },
            wording = new { en = text, fr = "Les trois années peuvent-elles être celles d’un prédécesseur?" },
            reply = new { en = "Yes.", fr = "Oui." },
        };
        await people.Lead.Post($"/calls/{Id}/answers", answer);
        (await people.Bidders["B4"].Get($"/calls/{Id}")).List("answers").Should().HaveCount(1);
    }

    /// <summary>An addendum, which every bidder confirms having read.</summary>
    public async Task Amend()
    {
        var content = new
        {
            reason = new { en = "A bidder asked.", fr = "Un soumissionnaire a posé la question." },
            changes = new { en = "The description.", fr = "La description." },
            description = new { en = "A predecessor’s years count.", fr = "Les années d’un prédécesseur comptent." },
        };
        var addendum = (await people.Lead.Post($"/calls/{Id}/addenda", new { content })).Id();
        await people.Approver.Post($"/calls/{Id}/addenda/{addendum}/approve");
        await people.Lead.Post($"/calls/{Id}/addenda/{addendum}/publish");
        foreach (var bidder in people.Bidders.Values)
            await bidder.Post($"/calls/{Id}/addenda/{addendum}/acknowledge");
    }

    /// <summary>Every bidder sends what the case says at the instant that it says; who is late is told so.</summary>
    public async Task Receive()
    {
        foreach (var submission in figures.Submissions.OrderBy(one => one.ReceivedAt))
        {
            var bidder = people.Bidders[submission.Bidder];
            var competition = await Found(bidder, submission.Region);
            var price = submission.Price is { } written ? DecimalText.Write(written) : null;
            if (submission.ReceivedAt <= figures.ClosesAt)
            {
                host.Clock.Now = submission.ReceivedAt.AddHours(-1);
                await Prepare(bidder, competition);
            }
            host.Clock.Now = submission.ReceivedAt;
            var form = new { priceForm = price };
            if (submission.ReceivedAt > figures.ClosesAt)
            {
                (await bidder.Refusal($"{competition}/submissions", form)).Should().Be("submission.late");
                continue;
            }
            var receipt = await bidder.Post($"{competition}/submissions", form);
            receipt.GetProperty("receivedAt").GetDateTimeOffset().Should().Be(submission.ReceivedAt);
            receipt.Text("number").Should().NotBeEmpty();
        }
    }

    /// <summary>The clock closes it, and the lead begins the evaluation.</summary>
    public async Task Close()
    {
        host.Clock.Now = figures.ClosesAt.AddDays(1);
        await people.Lead.Post($"/calls/{Id}/close");
    }

    /// <summary>Where a bidder finds the region, from the list of its calls on.</summary>
    private static async Task<string> Found(TourPerson bidder, string region)
    {
        var newest = (await bidder.Get("/calls")).List("items")[0].Id();
        var competitions = (await bidder.Get($"/calls/{newest}")).List("competitions");
        return $"/competitions/{competitions.Single(one => one.Text("region") == region).Text("competition")}";
    }

    /// <summary>A document in each envelope that is open to documents, and the page of each criterion.</summary>
    private async Task Prepare(TourPerson bidder, string competition)
    {
        var own = $"{competition}/submissions/own";
        var places = new List<object>();
        foreach (var envelope in (await bidder.Get(own)).List("envelopes"))
        {
            if (envelope.GetProperty("isSealed").GetBoolean())
                continue;
            var leaves = envelope.GetProperty("leaves").Texts();
            var path = $"{own}/envelopes/{envelope.Text("name")}/documents?name=Proposal.pdf";
            var document = (await bidder.Upload(path, AFile.Pdf(leaves.Count + 1))).Text("document");
            places.AddRange(leaves.Select((criterion, i) => new { criterion, document, page = i + 1 }));
        }
        if (places.Count > 0)
            await bidder.Put($"{own}/places", new { places }, await bidder.Tag(own));
        (await bidder.Get(own)).List("missing").Should().BeEmpty();
    }
}

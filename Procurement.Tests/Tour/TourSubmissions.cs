namespace Procurement.Tests.Tour;

/// <summary>What bidders send.</summary>
internal sealed class TourSubmissions(AccountsHost host, TourPeople people, CaseSolicitation figures)
{
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
                await TourDraft.Prepare(bidder, competition);
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

    /// <summary>Where a bidder finds the region, from the list of its calls on.</summary>
    private static async Task<string> Found(TourPerson bidder, string region)
    {
        var newest = (await bidder.Get("/calls")).List("items")[0].Id();
        var competitions = (await bidder.Get($"/calls/{newest}")).List("competitions");
        return $"/competitions/{competitions.Single(one => one.Text("region") == region).Text("competition")}";
    }
}

namespace Procurement.Tests.Tour;

/// <summary>What follows the rankings of a call, up to the debrief.</summary>
internal sealed class TourAward(AccountsHost host, TourPeople people, TourCall call)
{
    private static readonly object Words = new { en = "Read and found in order.", fr = "Lu et trouvé conforme." };

    private readonly string path = $"/calls/{call.Id}";

    /// <summary>Who is far below the mean says why, before anything is recommended.</summary>
    public async Task ReviewPrices()
    {
        foreach (var region in (await people.Lead.Get($"{path}/award")).List("regions"))
        foreach (var bidder in region.GetProperty("unexplainedPrices").Texts())
        {
            var reviews = $"/competitions/{call.Competitions[region.Text("region")]}/price-reviews";
            await people.Lead.Post(reviews, new { bidder, question = Words });
            await people.Bidders[bidder].Post($"{reviews}/own/answer", new { answer = "We own the premises." });
            await people.Lead.Post($"{reviews}/{bidder}/decide", new { isExplained = true, reason = Words }, "\"2\"");
        }
    }

    /// <summary>The lead recommends, and the approver names the winners that they approve.</summary>
    public async Task Decide()
    {
        await people.Lead.Post($"{path}/award");
        var recommended = (await people.Approver.Get($"{path}/award")).List("regions");
        var winners = recommended.Select(one => new { region = one.Text("region"), bidder = one.Text("winner") });
        await people.Approver.Post(
            $"{path}/award/approve",
            new { winners },
            await people.Approver.Tag($"{path}/award")
        );
    }

    public async Task Sign()
    {
        foreach (var region in call.Competitions.Keys)
            await people.Lead.Post(
                $"{path}/award/regions/{region}/sign",
                new
                {
                    agreedOn = "2019-12-02",
                    starts = "2020-01-01",
                    ends = "2022-12-31",
                },
                await people.Lead.Tag($"{path}/award")
            );
    }

    /// <summary>Every participant gets its letter.</summary>
    public async Task Tell()
    {
        foreach (var notice in (await people.Lead.Post($"{path}/notices")).Texts())
        {
            await people.Lead.Post($"{path}/notices/{notice}/review", tag: "\"1\"");
            await people.Approver.Post($"{path}/notices/{notice}/approve", tag: "\"2\"");
            await people.Lead.Post($"{path}/notices/{notice}/send");
        }
        foreach (var bidder in people.Bidders.Values.Take(1))
            (await bidder.Get($"{path}/notices")).GetArrayLength().Should().BePositive();
        (await people.Lead.Get(path)).Text("state").Should().Be("notified");
    }

    /// <summary>A bidder asks why, is told, and takes the report home.</summary>
    public async Task Debrief(string region, string bidder)
    {
        var asking = people.Bidders[bidder];
        var debrief = (await asking.Post($"/competitions/{call.Competitions[region]}/debriefs")).Id();
        var one = $"{path}/debriefs/{debrief}";
        var at = host.Clock.Now.AddDays(10);
        var attending = new
        {
            at,
            evaluators = new[] { "E1" },
            others = new[] { people.Lead.Name },
        };
        await people.Lead.Put($"{one}/schedule", attending, "\"1\"");
        host.Clock.Now = at.AddHours(2);
        var present = new[] { people.Lead.Name, asking.Name };
        await people.Lead.Post(
            $"{one}/record",
            new
            {
                heldAt = at,
                present,
                said = "Strengths, and what was missing.",
            }
        );
        await people.Lead.Post($"{one}/release");
        var report = await asking.Bytes($"{path}/reports/debrief?language=french&region={region}&bidder={bidder}");
        Encoding.ASCII.GetString(report, 0, 5).Should().Be("%PDF-");
        await people.Lead.Post($"{one}/close");
    }
}

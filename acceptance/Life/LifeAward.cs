using System.Text;

namespace Procurement.Acceptance.Life;

/// <summary>What follows the rankings, up to the debrief.</summary>
internal sealed class LifeAward(ClockedSite site, People people, LifeCall call)
{
    private readonly string path = $"/calls/{call.Id}";

    /// <summary>The lead recommends, and the approver names the winners that they approve.</summary>
    public async Task Decide()
    {
        await people.Lead.Wire.Post($"{path}/award");
        var approver = people.Approver.Wire;
        var recommended = (await approver.Get($"{path}/award")).List("regions");
        var winners = recommended.Select(one => new { region = one.Text("region"), bidder = one.Text("winner") });
        await approver.Post($"{path}/award/approve", new { winners }, await approver.Tag($"{path}/award"));
    }

    public async Task Sign()
    {
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().Date);
        var form = new
        {
            agreedOn = $"{today:yyyy-MM-dd}",
            starts = $"{today.AddMonths(1):yyyy-MM-dd}",
            ends = $"{today.AddYears(3):yyyy-MM-dd}",
        };
        foreach (var region in call.Competitions.Keys)
            await people.Lead.Wire.Post(
                $"{path}/award/regions/{region}/sign",
                form,
                await people.Lead.Wire.Tag($"{path}/award")
            );
    }

    /// <summary>Every participant gets its letter.</summary>
    public async Task Tell()
    {
        foreach (var notice in (await people.Lead.Wire.Post($"{path}/notices")).Texts())
        {
            await people.Lead.Wire.Post($"{path}/notices/{notice}/review", tag: "\"1\"");
            await people.Approver.Wire.Post($"{path}/notices/{notice}/approve", tag: "\"2\"");
            await people.Lead.Wire.Post($"{path}/notices/{notice}/send");
        }
    }

    /// <summary>A bidder asks why, is told, and takes the report home.</summary>
    public async Task Debrief(string region, string bidder)
    {
        var asking = people.Bidders[bidder];
        var debrief = (await asking.Wire.Post($"/competitions/{call.Competitions[region]}/debriefs")).Id();
        var one = $"{path}/debriefs/{debrief}";
        var at = site.Clock.GetUtcNow().AddDays(10);
        await people.Lead.Wire.Put(
            $"{one}/schedule",
            new
            {
                at,
                evaluators = new[] { "E1" },
                others = new[] { people.Lead.Name },
            }
        );
        site.Clock.GoTo(at.AddHours(2));
        var present = new[] { people.Lead.Name, asking.Name };
        var said = "Strengths, and what was missing.";
        await people.Lead.Wire.Post(
            $"{one}/record",
            new
            {
                heldAt = at,
                present,
                said,
            }
        );
        await people.Lead.Wire.Post($"{one}/release");
        var report = await asking.Wire.Bytes($"{path}/reports/debrief?language=french&region={region}&bidder={bidder}");
        Encoding.ASCII.GetString(report, 0, 5).Should().Be("%PDF-");
        await people.Lead.Wire.Post($"{one}/close");
    }
}

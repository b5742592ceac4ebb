using Procurement.Api.Application.Debriefs;
using Procurement.Domain.Debriefs;

namespace Procurement.Tests.Pages.Outcome;

/// <summary>Debriefs by the pages of who holds them.</summary>
public sealed class DebriefPagesTests
{
    private OutcomeSite site = null!;

    [SetUp]
    public async Task Tell() => site = await OutcomeSite.Told();

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task A_debrief_is_scheduled_recorded_and_closed()
    {
        using var lead = site.As(CasePeople.Lead);
        var list = site.Page("debriefs");
        await lead.Open(list);
        lead.Text.Should().Contain("2 debriefs wait for a date.");
        var debrief = OutcomeSite.Under(list, lead.Source)[0];

        await lead.Open(debrief);
        await lead.SendForm(
            debrief + "?handler=Schedule",
            ("Writing.At", "2024-06-10T14:30"),
            ("Writing.Evaluators", "E1"),
            ("Writing.Others", "A. Buyer")
        );
        lead.Leads.Should().Be(debrief + "?done=Scheduled", lead.Text);
        await lead.Open(debrief);
        lead.Text.Should().Contain("June 10, 2024, 2:30\u00A0p.m.\u00A0EDT").And.Contain("A. Buyer");
        await lead.SendForm(
            debrief + "?handler=Record",
            ("Writing.HeldAt", "2024-06-10T14:35"),
            ("Writing.Present", "A. Buyer\r\nB. Bidder"),
            ("Writing.Said", "Their questions were answered.")
        );
        lead.Leads.Should().Be(debrief + "?done=Recorded", lead.Text);
        await lead.Open(debrief);
        lead.Text.Should().Contain("A. Buyer, B. Bidder").And.Contain("Their questions were answered.");
        await lead.SendForm(debrief + "?handler=Close");
        lead.Leads.Should().EndWith("done=Closed");

        var kept = (await site.Do(CasePeople.Lead, new ListDebriefs(site.Call))).First(one =>
            debrief.EndsWith($"{one.Id.Value}", StringComparison.Ordinal)
        );
        kept.State.Should().Be(DebriefState.Closed);
        kept.HeldAt.Should().Be(new DateTimeOffset(2024, 6, 10, 14, 35, 0, TimeSpan.FromHours(-4)));
    }

    [Test]
    public async Task A_date_that_is_past_comes_back_with_all_that_was_typed()
    {
        using var lead = site.As(CasePeople.Lead);
        var list = site.Page("debriefs");
        await lead.Open(list);
        var debrief = OutcomeSite.Under(list, lead.Source)[0];
        await lead.Open(debrief);
        await lead.SendForm(
            debrief + "?handler=Schedule",
            ("Writing.At", "2024-06-01T14:30"),
            ("Writing.Evaluators", "E1"),
            ("Writing.Others", "Somebody else")
        );
        lead.Status.Should().Be(HttpStatusCode.Conflict);
        lead.Source.Should().Contain("2024-06-01T14:30").And.Contain("#Writing.At").And.Contain("debrief.in-past");
        lead.Text.Should().Contain("Somebody else");
    }

    [Test]
    public async Task A_report_is_released_once()
    {
        using var lead = site.As(CasePeople.Lead);
        var list = site.Page("debriefs");
        await lead.Open(list);
        var told = 0;
        foreach (var debrief in OutcomeSite.Under(list, lead.Source))
        {
            await lead.Open(debrief);
            if (lead.Text.Contains("was selected: there is no report", StringComparison.Ordinal))
            {
                lead.Source.Should().NotContain("handler=Release").And.NotContain("debrief.pdf");
                continue;
            }
            await lead.SendForm(debrief + "?handler=Release");
            lead.Leads.Should().Be(debrief + "?done=Released");
            await lead.Open(debrief);
            lead.Source.Should().NotContain("handler=Release").And.Contain("debrief.pdf");
            told++;
        }
        told.Should().Be(1);
    }
}

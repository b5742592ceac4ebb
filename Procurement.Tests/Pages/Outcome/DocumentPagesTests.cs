using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Solicitations;

namespace Procurement.Tests.Pages.Outcome;

/// <summary>Documents are issued and the call is put away; the buyer's paragraphs are revised.</summary>
public sealed class DocumentPagesTests
{
    private OutcomeSite site = null!;

    [SetUp]
    public async Task Tell() => site = await OutcomeSite.Told();

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task A_report_is_issued_and_its_code_stands_beside_it()
    {
        using var lead = site.As(CasePeople.Lead);
        var page = site.Page("documents");
        await lead.Open(page);
        await lead.SendForm(page + "?handler=Issue");
        lead.Leads.Should().Be(page + "?done=Issued", lead.Text);
        await lead.Open(page);
        lead.Text.Should().MatchRegex("Evaluation reports.*Code [0-9A-Z-]{8,}");
    }

    [Test]
    public async Task A_call_of_which_everybody_was_told_is_archived()
    {
        using var lead = site.As(CasePeople.Lead);
        var page = site.Page("documents");
        await lead.Open(page);
        await lead.SendForm(page + "?handler=Archive");
        lead.Leads.Should().Be(page + "?done=Archived", lead.Text);
        (await site.Do(CasePeople.Lead, new DescribeCall(site.Call))).State.Should().Be(SolicitationState.Archived);
    }

    [Test]
    public async Task A_paragraph_is_revised_in_both_languages_and_a_fault_keeps_what_was_typed()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(site.Page("letters"));
        var templates = OutcomeSite.Under("/en/programmes", lead.Source).Single();
        await lead.Open(templates);
        lead.Text.Should().Contain("As supplied");
        var template = OutcomeSite
            .Under(templates, lead.Source)
            .First(one => one.EndsWith("/award", StringComparison.Ordinal));
        await lead.Open(template);
        var form = template + "?handler=Revise";
        var read = lead.Source;

        await lead.SendForm(form, ("Slot", "Greeting"), ("English", "Dear {bidder},"), ("French", "Bonjour,"));
        lead.Source.Should()
            .Contain("notice.languages-differ")
            .And.Contain("#Greeting-English")
            .And.Contain("Dear {bidder},");
        await lead.SendForm(form, ("Slot", "Greeting"), ("English", "Dear {bidder},"), ("French", "Bonjour {bidder},"));
        lead.Leads.Should().Be(template + "?done=Revised", lead.Text);

        lead.Show(read);
        await lead.SendForm(form, ("Slot", "Greeting"), ("English", "Hello,"), ("French", "Bonjour,"));
        lead.Text.Should().Contain("version.stale").And.Contain("What stands now").And.Contain("Hello,");

        using var monitor = site.As(CasePeople.Monitor);
        await monitor.Open(
            template
                .Replace("/en/", "/fr/", StringComparison.Ordinal)
                .Replace("templates", "modeles", StringComparison.Ordinal)
        );
        monitor.Text.Should().Contain("Modèle\u00A0: Attribution").And.Contain("Bonjour {bidder},");
        monitor.Source.Should().NotContain("handler=Revise");
    }
}

namespace Procurement.Tests.Pages.Outcome;

/// <summary>The buyer’s paragraphs are revised, and what was typed is kept.</summary>
public sealed class TemplatePagesTests
{
    private OutcomeSite site = null!;

    [SetUp]
    public async Task Tell() => site = await OutcomeSite.Told();

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

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

namespace Procurement.Tests.Pages.Outcome;

/// <summary>Documents are issued and the call is put away.</summary>
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
}

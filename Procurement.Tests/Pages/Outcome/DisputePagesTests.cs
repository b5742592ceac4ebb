namespace Procurement.Tests.Pages.Outcome;

/// <summary>Disputes by the pages of who decides and watches them.</summary>
public sealed class DisputePagesTests
{
    private OutcomeSite site = null!;

    [SetUp]
    public async Task Tell() => site = await OutcomeSite.Told();

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task A_dispute_is_decided_by_the_approver_with_a_reason_in_both_languages()
    {
        var list = site.Page("disputes");
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(list);
        approver.Text.Should().Contain("1 dispute waits for a decision by June 17, 2024.");
        var dispute = OutcomeSite.Under(list, approver.Source).Single();
        await approver.Open(dispute);
        approver.Text.Should().Contain("Rule 4 was not followed.");
        await approver.SendForm(
            dispute + "?handler=Decide",
            ("Effect", "Reevaluation"),
            ("Step", "technical"),
            ("English", "It was not.")
        );
        approver.Source.Should().Contain("#French").And.Contain("It was not.").And.Contain("reason.missing");
        await approver.SendForm(
            dispute + "?handler=Decide",
            ("Effect", "Reevaluation"),
            ("Step", "technical"),
            ("English", "It was not."),
            ("French", "Elle ne l’a pas été.")
        );
        approver.Leads.Should().Be(dispute + "?done=Decided", approver.Text);

        using var monitor = site.As(CasePeople.Monitor);
        await monitor.Open(dispute);
        monitor.Text.Should().Contain("A step is evaluated again").And.Contain("It was not.");
    }

    [Test]
    public async Task Only_the_approver_finds_the_form_of_the_decision()
    {
        var list = site.Page("disputes");
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Monitor })
        {
            using var reader = site.As(person);
            await reader.Open(list);
            await reader.Open(OutcomeSite.Under(list, reader.Source).Single());
            reader.Text.Should().Contain("Not decided yet");
            reader.Source.Should().NotContain("handler=Decide");
        }
    }
}

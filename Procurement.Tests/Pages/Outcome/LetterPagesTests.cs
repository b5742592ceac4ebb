namespace Procurement.Tests.Pages.Outcome;

/// <summary>The letters of a call, from draft to sending, by each one's own pages.</summary>
public sealed class LetterPagesTests
{
    private OutcomeSite site = null!;
    private string letters = "";

    [SetUp]
    public async Task Sign()
    {
        site = await OutcomeSite.Signed();
        letters = site.Page("letters");
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task A_letter_is_drafted_reviewed_approved_and_sent()
    {
        using var lead = site.As(CasePeople.Lead);
        using var approver = site.As(CasePeople.Approver);
        await lead.Open(letters);
        lead.Text.Should().Contain("No letter is drafted yet.");
        await Act(lead, letters, "Draft", "Drafted");
        await lead.Open(letters);
        lead.Text.Should().Contain("3 letters: 3 to review.").And.NotContain("Send the letters");
        var all = OutcomeSite.Under(letters, lead.Source);
        all.Should().HaveCount(3);

        foreach (var letter in all)
        {
            await lead.Open(letter);
            await Act(lead, letter, "Review", "Reviewed");
            await approver.Open(letter);
            await Act(approver, letter, "Approve", "Approved");
        }
        await lead.Open(all[0]);
        await Act(lead, all[0], "Send", "Sent");
        await lead.Open(all[0]);
        lead.Text.Should().Contain("SHA-256").And.Contain("It was sent.").And.NotContain("Send the letter");

        await lead.Open(letters);
        lead.Text.Should().Contain("3 letters: 2 ready to send, 1 sent.").And.Contain("Send 2 letters");
        await Act(lead, letters, "Send", "Sending");
        await lead.Open(letters);
        lead.Source.Should().Contain("<progress").And.Contain("role=\"status\"");
        lead.Text.Should().MatchRegex("[0-2] of 2 letters sent");
    }

    [Test]
    public async Task Who_read_an_older_version_is_told_and_acts_on_what_stands()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(letters);
        await Act(lead, letters, "Draft", "Drafted");
        await lead.Open(letters);
        var letter = OutcomeSite.Under(letters, lead.Source)[0];
        await lead.Open(letter);
        var read = lead.Source;
        await lead.SendForm(letter + "?handler=Address", ("Chosen", "French"));
        lead.Leads.Should().EndWith("done=Addressed");

        lead.Show(read);
        await lead.SendForm(letter + "?handler=Review");

        lead.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        lead.Text.Should().Contain("version.stale").And.Contain("French");
        await Act(lead, letter, "Review", "Reviewed");
    }

    [Test]
    public async Task A_double_click_sends_once()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(letters);
        var fields = lead.Hidden(letters + "?handler=Draft").ToArray();
        await lead.Post(letters + "?handler=Draft", fields);
        var first = lead.Leads;
        await lead.Post(letters + "?handler=Draft", fields);
        lead.Leads.Should().Be(first);
    }

    [Test]
    public async Task The_approver_and_the_monitor_find_no_button_of_the_lead()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(letters);
        await Act(lead, letters, "Draft", "Drafted");
        foreach (var person in new[] { CasePeople.Approver, CasePeople.Monitor })
        {
            using var reader = site.As(person);
            await reader.Open(letters);
            reader.Source.Should().NotContain("handler=Draft").And.NotContain("handler=Send");
            await reader.Open(OutcomeSite.Under(letters, reader.Source)[0]);
            reader.Source.Should().NotContain("handler=Review").And.NotContain("handler=Address");
        }
    }

    private static async Task Act(PageReader reader, string address, string handler, string done)
    {
        await reader.SendForm($"{address}?handler={handler}");
        reader.Leads.Should().Be($"{address}?done={done}", reader.Text);
    }
}

namespace Procurement.Tests.Pages.Outcome;

/// <summary>Every page of the room for each of its readers in both languages, and for nobody else.</summary>
public sealed class OutcomeReadersTests
{
    private OutcomeSite site = null!;

    [OneTimeSetUp]
    public async Task Tell() => site = await OutcomeSite.Told();

    [OneTimeTearDown]
    public async Task Stop() => await site.DisposeAsync();

    [TestCase("letters", "lettres", "3 letters: 3 sent.", "3 lettres\u00A0: déjà parties, 3.")]
    [TestCase("debriefs", "comptes-rendus", "2 debriefs wait", "2 comptes rendus attendent")]
    [TestCase("disputes", "differends", "1 dispute waits", "1 différend attend")]
    [TestCase("documents", "documents", "Evaluation reports", "Rapports d’évaluation")]
    [TestCase("calendar", "calendrier", "Last day of transition", "Dernier jour de la transition")]
    public async Task Who_answers_or_watches_reads_it(string english, string french, string words, string mots)
    {
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Monitor })
        {
            using var reader = site.As(person);
            await reader.Open(site.Page(english));
            reader.Status.Should().Be(HttpStatusCode.OK, reader.Text);
            reader.Text.Should().Contain(words);
            await reader.Open(site.Page(french, inFrench: true));
            reader.Text.Should().Contain(mots);
        }
    }

    [TestCase("letters")]
    [TestCase("debriefs")]
    [TestCase("disputes")]
    [TestCase("documents")]
    [TestCase("calendar")]
    public async Task Nobody_else_does(string page)
    {
        foreach (var person in new[] { CasePeople.Bidder("B1"), CasePeople.Evaluator("E1"), CasePeople.Chair })
        {
            using var reader = site.As(person);
            await reader.Open(site.Page(page));
            reader.Status.Should().Be(HttpStatusCode.Forbidden, person);
            reader.Text.Should().NotContain("Rule 4");
        }
    }

    [TestCase("letters", "lettres")]
    [TestCase("debriefs", "comptes-rendus")]
    [TestCase("disputes", "differends")]
    public async Task Each_row_leads_to_its_own_page_in_either_language(string english, string french)
    {
        using var reader = site.As(CasePeople.Monitor);
        foreach (var (address, language) in new[] { (site.Page(english), "en"), (site.Page(french, true), "fr") })
        {
            await reader.Open(address);
            foreach (var one in OutcomeSite.Under(address, reader.Source))
            {
                await reader.Open(one);
                reader.Status.Should().Be(HttpStatusCode.OK, reader.Text);
                reader.Source.Should().Contain($"<html lang=\"{language}");
            }
        }
    }

    [TestCase("letters")]
    [TestCase("debriefs")]
    [TestCase("disputes")]
    public async Task What_is_of_no_such_call_is_not_found(string page)
    {
        using var reader = site.As(CasePeople.Lead);
        await reader.Open($"{site.Page(page)}/{Guid.Empty}");
        reader.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task The_page_of_the_call_leads_to_all_of_them()
    {
        using var reader = site.As(CasePeople.Lead);
        await reader.Open($"/en/calls/{site.Call.Value}");
        foreach (var page in new[] { "letters", "debriefs", "disputes", "documents", "calendar" })
            reader.Source.Should().Contain($"\"{site.Page(page)}\"");
    }

    [Test]
    public async Task The_calendar_says_the_days_that_are_recorded_in_their_order()
    {
        using var reader = site.As(CasePeople.Approver);
        await reader.Open(site.Page("calendar"));
        string[] days =
        [
            "June 17, 2024 Last day to decide 1 dispute",
            "July 1, 2024 Agreement and planning begin",
            "September 30, 2024 Last day of planning",
            "June 30, 2025 Last day of transition",
            "June 30, 2029 Last day of the agreement",
        ];
        var at = days.Select(day => reader.Text.IndexOf(day, StringComparison.Ordinal)).ToList();
        at.Should().NotContain(-1, reader.Text).And.BeInAscendingOrder();
    }

    [Test]
    public async Task The_record_is_a_file_for_who_may_read_it()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(site.Page("documents"));
        lead.Source.Should().Contain($"{site.Page("record.jsonl")}\"");
        await lead.Open(site.Page("dossier.jsonl", inFrench: true));
        lead.Status.Should().Be(HttpStatusCode.OK);
        lead.Source.Split('\n').Should().HaveCountGreaterThan(10).And.Subject.First().Should().StartWith("{");
        using var bidder = site.As(CasePeople.Bidder("B1"));
        await bidder.Open(site.Page("record.jsonl"));
        bidder.Status.Should().Be(HttpStatusCode.Forbidden);
    }
}

namespace Procurement.Tests.Pages.Evaluation;

public sealed class PanelPageTests
{
    private static readonly string Evaluator = CasePeople.Evaluator("E1");

    private EvaluationSite site = null!;
    private SolicitationId call;
    private CompetitionId competition;

    [SetUp]
    public async Task Close()
    {
        site = new EvaluationSite();
        site.Now = ACompetition.Before;
        (call, competition) = await site.Stage.Published(await site.Stage.Programme());
        await site.Stage.Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
        foreach (var person in new[] { Evaluator, CasePeople.Approver, CasePeople.Chair })
            await site.Stage.Enrol(person);
        site.Now = ACompetition.After;
        await site.Stage.Stage.Do(CasePeople.Lead, new CloseCall(call));
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    private string Panel => $"/en/competitions/{competition.Value}/panel";

    [Test]
    public async Task A_panel_is_tried_out_and_nothing_is_saved()
    {
        using var lead = await Reader(CasePeople.Lead, Panel);
        lead.Text.Should().Contain("Nobody is named yet.");
        await Send(lead, "Check", (CasePeople.Approver, "Evaluator"), (Evaluator, "Evaluator"));
        lead.Text.Should().ContainAll("This would be refused", "duty.incompatible", CasePeople.Approver);
        await Send(lead, "Check", (Evaluator, "Evaluator"));
        lead.Text.Should().ContainAll("This can be saved.", $"{Evaluator} E1 All criteria");
        (await site.Text(CasePeople.Lead, Panel)).Should().Contain("Nobody is named yet.");
    }

    [Test]
    public async Task A_panel_is_named_and_changed()
    {
        using var lead = await Reader(CasePeople.Lead, Panel);
        await Send(lead, "Save");
        lead.Text.Should().Contain("evaluator.too-few");
        await Send(lead, "Save", (Evaluator, "Evaluator"));
        lead.Leads.Should().Be(Panel + "?done=PanelNamed");
        (await site.Text(CasePeople.Approver, Panel)).Should().Contain("One evaluator scores here.");
        await lead.Open(Panel);
        await Send(lead, "Save", (Evaluator, "Leaves"));
        lead.Text.Should().Contain("reason.missing");
        lead.Source.Should().Contain("href=\"#Why\"").And.Contain("selected=\"selected\" value=\"Leaves\"");
    }

    [Test]
    public async Task An_uncertain_conflict_is_decided_by_the_lead_and_by_the_approver()
    {
        var member = new PanelMember("E1", "Evaluator E1") { Person = Evaluator };
        await site.Stage.Stage.Do(CasePeople.Lead, new NamePanel(competition, [member]));
        await site.Stage.Undertake(call, "E1");
        await site.Stage.Answer(competition, "E1", "B1", InterestKind.Unsure);
        var address = Panel + "/declarations";
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver })
        {
            (await site.Text(person, "/en/home")).Should().Contain("Decide on an uncertain conflict of interest");
            using var reader = await Reader(person, address);
            reader
                .Text.Should()
                .Contain("One answer has still to be decided.")
                .And.Contain("Evaluator E1 and Bidder B1");
            await reader.SendForm(address + "?handler=Decide", ("Why0", "No tie."));
            reader.Text.Should().Contain("choice.missing").And.Contain("No tie.");
            await reader.SendForm(address + "?handler=Decide", ("Found0", "no"), ("Why0", "No tie."));
            reader.Leads.Should().Be(address + "?done=Decided");
        }
        (await site.Text(CasePeople.Monitor, address)).Should().Contain("Nothing is left to decide.");
    }

    private static async Task Send(PageReader reader, string handler, params (string Person, string Seat)[] chosen)
    {
        var action = reader.Source.Contains("handler=Check", StringComparison.Ordinal) ? "Check" : handler;
        var hidden = reader.Hidden(Action(reader, action));
        var typed = hidden
            .Where(one => one.Name.EndsWith(".Person", StringComparison.Ordinal))
            .Select(one =>
                (
                    one.Name.Replace(".Person", ".Seat"),
                    chosen.FirstOrDefault(seat => seat.Person == one.Value).Seat ?? ""
                )
            );
        await reader.Post(Action(reader, handler), [.. hidden, .. typed]);
    }

    private static string Action(PageReader reader, string handler) =>
        System.Text.RegularExpressions.Regex.Match(reader.Source, "/en/competitions/[0-9a-f-]+/panel").Value
        + $"?handler={handler}";

    private async Task<PageReader> Reader(string person, string address)
    {
        var reader = site.As(person);
        await reader.Open(address);
        return reader;
    }
}

using System.Net;
using Procurement.Tests.Support.Pages;

namespace Procurement.Tests.Pages.Evaluation;

public sealed class LeavingPageTests
{
    private EvaluationSite site = null!;
    private APanelRoom room = null!;

    [SetUp]
    public async Task Score()
    {
        site = new EvaluationSite();
        room = await APanelRoom.Scoring(site.Stage);
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    private string Leaving => $"/en/competitions/{room.Competition.Value}/disqualifications";

    private string Corrections => $"/fr/concours/{room.Competition.Value}/corrections";

    [Test]
    public async Task A_disqualification_is_proposed_in_both_languages_and_decided_by_another()
    {
        using var lead = await Reader(CasePeople.Lead, Leaving);
        await lead.SendForm(Leaving + "?handler=Propose", ("EnglishPropose", "Not eligible."));
        lead.Text.Should().Contain("choice.missing");
        await lead.SendForm(
            Leaving + "?handler=Propose",
            ("BidderPropose", "B3"),
            ("EnglishPropose", "Not eligible."),
            ("FrenchPropose", "")
        );
        lead.Text.Should().Contain("reason.missing");
        lead.Source.Should().Contain("href=\"#FrenchPropose\"").And.Contain("Not eligible.");
        lead.Source.Should().Contain("selected=\"selected\" value=\"B3\"");
        await lead.SendForm(
            Leaving + "?handler=Propose",
            ("BidderPropose", "B3"),
            ("EnglishPropose", "Not eligible."),
            ("FrenchPropose", "Non admissible.")
        );
        lead.Leads.Should().Be(Leaving + "?done=Proposed");
        await lead.Open(Leaving);
        lead.Source.Should().NotContain("handler=Approve");

        using var approver = await Reader(CasePeople.Approver, Leaving);
        await approver.SendForm(Leaving + "?handler=Return", ("EnglishReturn0", ""), ("FrenchReturn0", ""));
        approver.Text.Should().Contain("reason.missing");
        await approver.SendForm(Leaving + "?handler=Approve");
        approver.Leads.Should().Be(Leaving + "?done=Disqualified");
        (await site.Text(CasePeople.Monitor, Leaving)).Should().Contain("Bidder B3 Disqualified");
    }

    [Test]
    public async Task A_closed_step_is_opened_again_only_when_the_approver_grants_it()
    {
        using var lead = await Reader(CasePeople.Lead, Corrections);
        await lead.SendForm(
            Corrections + "?handler=Reopen",
            ("StepReopen", "mandatory"),
            ("EnglishReopen", "A mistake."),
            ("FrenchReopen", "Une erreur.")
        );
        lead.Leads.Should().Be(Corrections + "?done=CorrectionAsked");
        (await site.Text(CasePeople.Approver, "/fr/accueil")).Should().Contain("Décider d’une correction");
        using var approver = await Reader(CasePeople.Approver, Corrections);
        approver.Text.Should().Contain("Une erreur.").And.Contain("Si vous l’accordez");
        await approver.SendForm(Corrections + "?handler=Grant");
        approver.Leads.Should().Be(Corrections + "?done=CorrectionGranted");
        (await site.Text(CasePeople.Lead, $"/en/competitions/{room.Competition.Value}/steps"))
            .Should()
            .Contain("Now open: mandatory");
    }

    [Test]
    public async Task The_chair_reads_neither()
    {
        foreach (var address in new[] { Leaving, Corrections })
        {
            using var chair = await Reader(CasePeople.Chair, address);
            chair.Status.Should().Be(HttpStatusCode.Forbidden);
        }
    }

    private async Task<PageReader> Reader(string person, string address)
    {
        var reader = site.As(person);
        await reader.Open(address);
        return reader;
    }
}

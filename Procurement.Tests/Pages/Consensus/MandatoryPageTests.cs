using System.Net;
using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Consensus;

public sealed class MandatoryPageTests
{
    private EvaluationSite site = null!;
    private CompetitionId competition;

    [SetUp]
    public async Task Begin()
    {
        site = new EvaluationSite { Now = ACompetition.Before };
        (var call, competition) = await AskedChair.Of(site.Stage);
        site.Now = ACompetition.After;
        await site.Stage.DeclareAsChair(call, competition, "B1");
    }

    [TearDown]
    public ValueTask End() => site.DisposeAsync();

    private string Address => $"/en/competitions/{competition.Value}/steps/mandatory/requirements";

    private string Form => Address + "?handler=Record&bidder=B1";

    [Test]
    public async Task The_chair_reads_only_of_whom_they_declared_themselves_free()
    {
        var text = await site.Text(CasePeople.Chair, Address);
        text.Should().Contain("0 of 1 results are recorded.").And.Contain("One proposal is not shown");
        (await site.Text(CasePeople.Chair, $"/fr/concours/{competition.Value}/etapes/mandatory/exigences"))
            .Should()
            .Contain("Exigences obligatoires");
        (await site.Text(CasePeople.Chair, "/en/consensus"))
            .Should()
            .Contain("1 of 2 proposals answered")
            .And.Contain("0 of 1 results recorded");
    }

    [Test]
    public async Task A_requirement_that_is_not_met_needs_its_reason_in_both_languages()
    {
        using var chair = site.As(CasePeople.Chair);
        await chair.Open(Address);
        await chair.SendForm(Form);
        chair.Source.Should().Contain("mandatory.missing").And.Contain("href=\"#met-B1-M1\"");
        await chair.SendForm(Form, ("met-B1-M1", "not-met"), ("en-B1-M1", "No licence."), ("fr-B1-M1", ""));
        chair.Source.Should().Contain("mandatory.reason-missing").And.Contain("href=\"#fr-B1-M1\"");
        chair.Text.Should().Contain("No licence.");
        await chair.SendForm(Form, ("met-B1-M1", "not-met"), ("en-B1-M1", "No licence."), ("fr-B1-M1", "Sans permis."));
        await chair.Open(chair.Leads!);
        chair.Text.Should().Contain("Does not meet them all").And.Contain("1 of 1 results are recorded.");
    }

    [Test]
    public async Task Others_see_results_only_when_the_step_is_closed()
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(Address);
        lead.Status.Should().Be(HttpStatusCode.Conflict);
        using var evaluator = site.As(CasePeople.Evaluator("E1"));
        await evaluator.Open(Address);
        evaluator.Status.Should().Be(HttpStatusCode.Forbidden);
    }
}

using System.Net;
using Procurement.Api.Application.Evaluation;

namespace Procurement.Tests.Pages.Work;

/// <summary>The undertaking, then an answer for each bidder, and nothing of a bidder before.</summary>
public sealed class DeclarationsPageTests
{
    [Test]
    public async Task Nothing_of_a_bidder_is_in_the_source_before_the_undertaking()
    {
        await using var room = await WorkRoom.Closed();
        using var page = room.As("E1");
        foreach (var address in new[] { "/en/work", "/fr/travail", room.Declarations })
            (await page.Open(address)).Should().NotContain("Bidder B").And.NotContain("B1");
        await page.Open(room.Declarations);
        await page.SendForm(room.Declarations + "?handler=Undertake", ("name", " "));
        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Source.Should().Contain("href=\"#name\"").And.NotContain("Bidder B");
        await page.SendForm(room.Declarations + "?handler=Undertake", ("name", "E. One"));
        page.Leads.Should().EndWith("?done=Undertaken");
        (await page.Open(room.Declarations)).Should().Contain("Bidder B1").And.Contain("Bidder B3");
        (await page.Open("/en/work")).Should().NotContain("Bidder B").And.Contain("3 bidders wait for your answer");
        await page.Open(room.Criterion("B1", "T1"));
        page.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_form_that_lacks_something_takes_nothing_and_comes_back_whole()
    {
        await using var room = await WorkRoom.Closed();
        await room.Bidding.Service.Undertake(room.Bidding.Call, "E1");
        using var page = room.As("E1");
        await page.Open(room.Declarations);
        await page.SendForm(
            room.Declarations,
            ("answer[B1]", "None"),
            ("answer[B2]", "Declared"),
            ("with[B2]", ""),
            ("name", "E. One")
        );
        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Source.Should()
            .Contain("href=\"#answer[B3]\"")
            .And.Contain("href=\"#with[B2]\"")
            .And.Contain("declaration.answer-missing")
            .And.Contain("value=\"E. One\"")
            .And.MatchRegex("checked=\"checked\"[^>]*name=\"answer\\[B1\\]\"[^>]*value=\"None\"");
        (await Shown(room)).Answers.Should().BeEmpty();
    }

    [Test]
    public async Task Answers_are_taken_once_and_a_late_conflict_is_declared_from_the_same_page()
    {
        await using var room = await WorkRoom.Closed();
        await room.Bidding.Service.Undertake(room.Bidding.Call, "E1");
        using var page = room.As("E1");
        var form = await page.Open(room.Declarations);
        for (var click = 0; click < 2; click++)
        {
            page.Show(form);
            await page.SendForm(
                room.Declarations,
                ("answer[B1]", "None"),
                ("answer[B2]", "None"),
                ("answer[B3]", "Unsure"),
                ("with[B3]", "A neighbour."),
                ("name", "E. One")
            );
            page.Leads.Should().EndWith("?done=Declared");
        }
        (await Shown(room)).Answers.Should().HaveCount(3);
        var change = room.Declarations + "?bidder=B2";
        (await page.Open(change)).Should().Contain("It cannot be taken back");
        await page.SendForm(change, ("answer[B2]", "Declared"), ("with[B2]", "I worked there."), ("name", "E. One"));
        (await page.Open(room.Declarations)).Should().Contain("I worked there.");
        (await page.Open("/fr/travail")).Should().NotContain("Bidder B2");
        page.Text.Should().Contain("1 de vos réponses est");
    }

    [Test]
    public async Task The_page_is_the_evaluators_alone()
    {
        await using var room = await WorkRoom.Closed();
        foreach (
            var (person, status) in new[] { (CasePeople.Lead, 403), (CasePeople.Bidder("B1"), 403), ("nobody", 404) }
        )
            ((int)(await room.Host.As(person).GetAsync(room.Declarations)).StatusCode).Should().Be(status, person);
        var stranger = await room.Host.As(null).GetAsync(room.Declarations);
        stranger.Headers.Location!.ToString().Should().Contain("sign-in?next=");
    }

    private static Task<OwnDeclarations> Shown(WorkRoom room) =>
        room.Bidding.Do(APanelRoom.Person("E1"), new ShowDeclarations(room.Competition));
}

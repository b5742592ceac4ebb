using System.Net;
using Procurement.Tests.Pages.Evaluation;

namespace Procurement.Tests.Pages.Results;

/// <summary>A ranking with its working, each beside the one before; files for a browser; low prices and lists.</summary>
public sealed class RankingPageTests
{
    private EvaluationSite site = null!;
    private Guid competition;
    private Guid call;

    [OneTimeSetUp]
    public async Task Play()
    {
        site = new EvaluationSite();
        (var played, var ranked) = await site.Stage.Decided();
        (call, competition) = (played.Value, ranked.Value);
        site.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
    }

    [OneTimeTearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task A_ranking_shows_its_working_and_every_criterion()
    {
        var text = await site.Text(CasePeople.Lead, $"/en/competitions/{competition}/ranking");
        text.Should()
            .Contain("How each figure arose")
            .And.Contain("points short")
            .And.Contain("× lowest price ÷ price");
        using var reader = site.As(CasePeople.Lead);
        await reader.Open($"/fr/concours/{competition}/classement/1/criteres/B1");
        reader.Status.Should().Be(HttpStatusCode.OK);
        reader.Text.Should().Contain("Note de l’étape");
        await reader.Open($"/en/competitions/{competition}/ranking/9");
        reader.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [TestCase("en", "competitions", "matrix.xlsx")]
    [TestCase("fr", "concours", "matrice.xlsx")]
    [TestCase("fr", "concours", "matrice.csv")]
    public async Task The_matrix_is_a_file_for_a_browser(string language, string place, string name)
    {
        using var lead = site.As(CasePeople.Lead);
        await lead.Open($"/{language}/{place}/{competition}/{name}");
        lead.Status.Should().Be(HttpStatusCode.OK);
        using var bidder = site.As(CasePeople.Bidder("B1"));
        await bidder.Open($"/{language}/{place}/{competition}/{name}");
        bidder.Status.Should().Be(HttpStatusCode.Forbidden);
        bidder.Source.Should().Contain("<h1>", "a reader gets a page that says why");
    }

    [Test]
    public async Task Pages_of_prices_and_lists_say_what_would_make_something_appear()
    {
        (await site.Text(CasePeople.Lead, $"/en/competitions/{competition}/low-prices"))
            .Should()
            .Contain("A flag never rejects a proposal");
        using var reader = site.As(CasePeople.Lead);
        await reader.Open($"/en/calls/{call}/qualified");
        reader.Status.Should().Be(HttpStatusCode.NotFound, "a call for proposals has no qualified list");
        await reader.Open($"/en/competitions/{competition}/low-prices/B9");
        reader.Status.Should().Be(HttpStatusCode.NotFound);
    }
}

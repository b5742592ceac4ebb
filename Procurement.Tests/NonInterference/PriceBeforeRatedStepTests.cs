using MediatR;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Reports;
using Procurement.Api.Endpoints.Json;

namespace Procurement.Tests.NonInterference;

/// <summary>A plan that puts a rated step after the price: until that step is closed its panel, the lead and the approver
/// read neither price nor price points nor rank, wherever they look.</summary>
public sealed class PriceBeforeRatedStepTests
{
    private static readonly Canary Secret = new(731_096_431);
    private static readonly JsonSerializerOptions Exact = Forms();

    private static readonly string[] Kept =
    [
        CasePeople.Lead,
        CasePeople.Chair,
        CasePeople.Approver,
        CasePeople.Evaluator("E1"),
        CasePeople.Bidder("B2"),
        CasePeople.KeyHolders[0],
        CasePeople.Administrator,
    ];

    private AStage stage = null!;
    private ASealedCall call = null!;

    [SetUp]
    public async Task OpenThePrices()
    {
        stage = new AStage("ties-shared");
        var presentation = AStep.Rated("presentation", ACriterion.Leaf("P1", 10));
        var plan = APlan.Of(AStep.Mandatory("M1"), AStep.Price(100), presentation);
        call = await ASealedCall.Published(stage, plan: plan);
        await call.Send("B1", Secret.Price);
        await call.Send("B2", "650000000");
        await call.ReachThePrice("B1", "B2");
        foreach (var holder in ASealedCall.Holders.Take(2))
            (await call.Give(holder)).IsRefused.Should().BeFalse();
    }

    [TearDown]
    public async Task Drop() => await stage.DisposeAsync();

    [Test]
    public async Task Nobody_who_still_scores_or_decides_reads_a_price_or_rank_before_the_rated_step_is_closed()
    {
        await NothingIsSaid();
        await stage.Stage.Do(CasePeople.Lead, new CloseStep(call.Competition, ASealedCall.Price));
        await NothingIsSaid();
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(call.Competition, "presentation"));
        await NothingIsSaid();
        // The search finds what is there: the fairness monitor reads prices as soon as they are opened.
        (await Said(CasePeople.Monitor))
            .Where(Holds)
            .Should()
            .NotBeEmpty();
    }

    private async Task NothingIsSaid()
    {
        (await stage.Code(CasePeople.Lead, new RankCompetition(call.Competition))).Should().Be("step.not-closed");
        foreach (var person in Kept)
            (await Said(person)).Where(Holds).Should().BeEmpty(person);
        var shown = await stage.Stage.Do(CasePeople.Lead, new ShowRanking(call.Competition));
        shown.Proposals.Should().BeEmpty();
        var history = await stage.Stage.Do(CasePeople.Lead, new ShowRankingChanges(call.Competition));
        history.Rankings.Should().BeEmpty();
    }

    /// <summary>All that this person can read of the competition.</summary>
    private async Task<List<string>> Said(string person)
    {
        var (one, all) = (call.Competition, call.Call);
        return
        [
            await Said(person, new ShowPrice(one, "B1")),
            await Said(person, new ShowRanking(one)),
            await Said(person, new ShowRankingChanges(one)),
            await Said(person, new ListPriceReviews(one)),
            await Said(person, new ShowAward(all)),
            await Said(person, new ShowResult(all)),
            await Said(person, new GetDecidedCall(all)),
            await Said(person, new ListReports(all)),
            await Said(person, new GetProposal(one, "B1")),
            await Said(person, new ListSubmissions(one)),
            await Said(person, new ListDisqualifications(one)),
            await Said(person, new ListCorrections(one)),
            await Said(person, new ShowProgress(one, "presentation")),
            await Said(person, new ShowConsensus(one, "presentation")),
            await Said(person, new ShowScoreSheet(one, "presentation", "B1", "E1")),
            await Said(person, new ShowWorkList(one)),
            await Said(person, new ShowShares(one, ASealedCall.Price)),
        ];
    }

    private async Task<string> Said<T>(string person, IRequest<Outcome<T>> query)
    {
        var outcome = await stage.Stage.Try(person, query);
        return outcome.IsRefused
            ? string.Join(' ', outcome.Refusals)
            : query.GetType().Name + JsonSerializer.Serialize(outcome.Value, Exact);
    }

    private static bool Holds(string said) => Secret.IsIn(Encoding.UTF8.GetBytes(said));

    private static JsonSerializerOptions Forms()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.AddExactForms();
        return options;
    }
}

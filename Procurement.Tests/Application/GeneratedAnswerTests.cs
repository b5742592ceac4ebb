using Procurement.Api.Application.Awards;
using Procurement.Api.Endpoints.Json;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Application;

/// <summary>What the API answers about generated competitions, as JSON, carries the ranking core's figures.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class GeneratedAnswerTests
{
    [TestCaseSource(typeof(GeneratedSeeds), nameof(GeneratedSeeds.Tens))]
    public async Task Ranking_result_and_award_are_the_cores(int[] seeds)
    {
        var ranked = 0;
        foreach (var seed in seeds)
        {
            var bytes = GeneratedCase.Bytes(GeneratedCase.Of(seed));
            var core = PlayedCalls.Of(bytes);
            await using var served = await ServedCase.Of(bytes);
            foreach (var (record, call) in core.Calls.Zip(served.Played.Calls))
            {
                var result = Json(await served.Stage.Do(CasePeople.Lead, new ShowResult(call)));
                var award = Json(await served.Stage.Do(CasePeople.Approver, new ShowAward(call)))["regions"]!.AsArray();
                var computed = ComputedAward.Of(record.Call, record.Competitions).Value;
                foreach (var (region, at) in computed.Select((region, at) => (region, at)))
                {
                    ((string?)award[at]!["winner"], (string?)award[at]!["code"])
                        .Should()
                        .Be((region.Bidder, region.Code), $"seed {seed}");
                    var file = await served.FileOf(call, region.Region);
                    var shown = Json(await served.Stage.Do(CasePeople.Lead, new ShowRanking(file.Competition.Id)));
                    var ranking = record.In(region.Region).LatestRanking();
                    AnswerFigures.Compare(shown["proposals"]!.AsArray(), ranking, $"seed {seed}");
                    var told = result["callsForProposals"]![0]!["regions"]!.AsArray();
                    ResultFigures.Compare(told[at]!["proposals"]!.AsArray(), ranking, region.Bidder, $"seed {seed}");
                    ResultFigures.Compare(result["callsForProposals"]![0]!["award"]![at]!, region, $"seed {seed}");
                    ranked += ranking.Proposals.Count(one => one.Total is not null);
                }
            }
        }
        ranked.Should().BePositive();
    }

    private static JsonNode Json<T>(T answer) => JsonSerializer.SerializeToNode(answer, ExactJson.Options)!;
}

using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Exchange.CaseFiles;
using static Procurement.Benchmarks.Pages.LargeCall;

namespace Procurement.Benchmarks.Pages;

/// <summary>One region of the large call.</summary>
internal sealed class LargeRegion(
    Stage stage,
    CaseFile file,
    EvaluationPlan plan,
    SolicitationId call,
    CompetitionId competition,
    CaseKeys keys
)
{
    private const string Why =
        "The approach answers what was asked for, names who does it and by when, and shows how it is measured.";

    /// <summary>Brings it as far as its place among the regions says.</summary>
    public async Task Live(int place)
    {
        var members = file.Evaluators.Select(one => new PanelMember(one.Id, one.Name)
        {
            Person = CasePeople.Evaluator(one.Id),
        });
        await stage.Do(CasePeople.Lead, new NamePanel(competition, [.. members]));
        foreach (var person in file.Evaluators.Select(one => CasePeople.Evaluator(one.Id)).Append(CasePeople.Chair))
            await Declare(person, isFirst: place == 0);
        await stage.Do(CasePeople.Lead, new OpenStep(competition, Step));
        var isScoring = place >= Ranked + Agreeing;
        foreach (var bidder in file.Bidders.SkipLast(isScoring ? 1 : 0))
        foreach (var (number, evaluator) in file.Evaluators.Index())
            await HandIn(evaluator.Id, bidder.Id, number);
        if (isScoring)
            await HalfOfTheLast();
        else
            await Agree(isDone: place < Ranked);
        if (place < Ranked)
            await Rank();
    }

    private async Task Declare(string person, bool isFirst)
    {
        if (isFirst)
            await stage.Do(person, new GiveUndertaking(call, Confirmed(DeclarationText.Confidentiality)));
        foreach (var bidder in file.Bidders)
            await stage.Do(
                person,
                new DeclareInterest(
                    competition,
                    bidder.Id,
                    InterestKind.None,
                    null,
                    null,
                    Confirmed(DeclarationText.Interest)
                )
            );
    }

    private async Task HandIn(string evaluator, string bidder, int number)
    {
        var marks = Numbers(Criteria).ToDictionary(Leaf, leaf => (Fraction)(7L + (leaf + number) % 2));
        var sheet = new HandInScoreSheet(
            competition,
            Step,
            bidder,
            marks,
            Version: 0,
            marks.ToDictionary(one => one.Key, _ => Why)
        );
        await stage.Do(CasePeople.Evaluator(evaluator), sheet);
    }

    private async Task HalfOfTheLast()
    {
        foreach (var evaluator in file.Evaluators)
        foreach (var leaf in Numbers(Criteria / 2))
            await stage.Do(
                CasePeople.Evaluator(evaluator.Id),
                new ScoreCriterion(competition, Step, file.Bidders[^1].Id, Leaf(leaf), (Fraction)7L, Why, 0)
            );
    }

    private async Task Agree(bool isDone)
    {
        await stage.Do(CasePeople.Chair, new OpenConsensus(competition, Step));
        var present = file.Evaluators.Select(one => one.Id).ToList();
        foreach (var bidder in isDone ? file.Bidders : [.. file.Bidders.Take(Bidders / 2)])
        {
            var agreed = Numbers(Criteria).Select(leaf => new Agreement(Leaf(leaf), (Fraction)8L, new(Why, Why)));
            await stage.Do(
                CasePeople.Chair,
                new RecordConsensus(competition, Step, bidder.Id, [.. agreed], 0, present)
            );
        }
    }

    private async Task Rank()
    {
        await stage.Do(CasePeople.Lead, new CloseStep(competition, Step));
        var price = plan.Steps.OfType<PriceStep>().Single().Id;
        await stage.Do(CasePeople.Lead, new OpenStep(competition, price));
        _ = (await keys.Open(stage, competition, price)).Value;
        await stage.Do(CasePeople.Lead, new CloseStep(competition, price));
        await stage.Do(CasePeople.Lead, new RankCompetition(competition));
    }

    private static TypedConfirmation Confirmed(DeclarationText text) => new(text.Version, Language.English, "Somebody");
}

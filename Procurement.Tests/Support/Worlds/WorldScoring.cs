using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.People;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.People;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;
using static Procurement.Tests.Support.Worlds.WorldLife;

namespace Procurement.Tests.Support.Worlds;

/// <summary>The panel, from its declarations to what it agrees.</summary>
internal static class WorldScoring
{
    public static async Task Close(this World world)
    {
        await world.Do(CasePeople.Lead, new CloseCall(world.Call));
        var members = world.Figures.Evaluators.Select(evaluator => new PanelMember(evaluator, $"Person {evaluator}")
        {
            Person = CasePeople.Evaluator(evaluator),
        });
        await world.Do(CasePeople.Lead, new NamePanel(world.Competition, [.. members]));
    }

    public static async Task BeginScoring(this World world)
    {
        var figures = world.Figures;
        foreach (var evaluator in figures.Evaluators)
        {
            var person = CasePeople.Evaluator(evaluator);
            var undertaking = new GiveUndertaking(world.Call, Declarations.Confirmed(DeclarationText.Confidentiality));
            await world.Do(person, undertaking);
            foreach (var bidder in world.Submitters())
            {
                var kind = figures.AreInConflict(evaluator, bidder) ? InterestKind.Declared : InterestKind.None;
                await world.Do(person, Declarations.Answering(world.Competition, bidder, kind), bidder);
            }
        }
        var silence = new GiveUndertaking(world.Call, Declarations.Confirmed(DeclarationText.Confidentiality));
        await world.Do(CasePeople.Chair, silence);
        foreach (var bidder in world.Submitters())
            await world.Do(
                CasePeople.Chair,
                Declarations.Answering(world.Competition, bidder, InterestKind.None),
                bidder
            );
        await world.Open("mandatory");
        foreach (var bidder in world.Submitters())
        {
            var met = new RequirementFinding("M1", true, null);
            var record = new RecordMandatoryResults(world.Competition, "mandatory", bidder, [met], Version: 0);
            await world.Do(CasePeople.Chair, record, bidder);
        }
        await world.CloseStep("mandatory");
        await world.Open(Technical);
        foreach (var (field, scored) in figures.Marks.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal))
            await world.Score(field, scored);
        foreach (var (evaluator, bidder) in figures.LockedFirst.Order())
            await world.Lock(evaluator, bidder);
        if (figures.ChairAnswers is var (about, answer))
            await world.Do(
                CasePeople.Chair,
                Declarations.Answering(world.Competition, about, answer),
                $"again {about}"
            );
    }

    private static async Task Score(this World world, Field field, Scored scored)
    {
        var (evaluator, bidder, leaf) = field;
        if (!world.Submitters().Contains(bidder) || world.Figures.AreInConflict(evaluator, bidder))
            return;
        var act = new ScoreCriterion(world.Competition, Technical, bidder, leaf, scored.Mark, scored.Words, 0);
        await world.Do(CasePeople.Evaluator(evaluator), act, $"{bidder} {leaf}");
    }

    private static async Task Lock(this World world, string evaluator, string bidder)
    {
        if (world.Submitters().Contains(bidder))
            await world.Do(
                CasePeople.Evaluator(evaluator),
                new LockScoreSheet(world.Competition, Technical, bidder),
                bidder
            );
    }

    public static async Task LockTheRest(this World world)
    {
        foreach (var evaluator in world.Figures.Evaluators)
        foreach (var bidder in world.Figures.Bidders)
            if (
                !world.Figures.AreInConflict(evaluator, bidder)
                && !world.Figures.LockedFirst.Contains((evaluator, bidder))
            )
                await world.Lock(evaluator, bidder);
    }

    public static async Task Agree(this World world)
    {
        var (at, figures) = (world.Competition, world.Figures);
        await world.Do(CasePeople.Chair, new OpenConsensus(at, Technical));
        foreach (var bidder in world.Submitters())
        {
            var agreed = WorldFigures.Leaves.Select(leaf =>
            {
                var scored = figures.Agreed[(bidder, leaf)];
                return new Agreement(leaf, scored.Mark, new BilingualText(scored.Words, scored.Words));
            });
            var present = figures.Evaluators.Where(evaluator => !figures.AreInConflict(evaluator, bidder));
            var record = new RecordConsensus(at, Technical, bidder, [.. agreed], 0, [.. present]);
            await world.Do(CasePeople.Chair, record, bidder);
            // Two for the record and what was agreed; each second look makes another.
            var version = 2;
            foreach (var leaf in WorldFigures.Leaves)
            {
                var words = figures.Agreed[(bidder, leaf)].Words;
                var review = new ReviewSpread(at, Technical, bidder, leaf, words, version++);
                await world.Do(CasePeople.Chair, review, $"{bidder} {leaf}");
            }
        }
    }
}

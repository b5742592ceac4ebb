using Procurement.Api.Operations.Cases;
using Procurement.Api.Pages.Accounts;
using Procurement.Api.Pages.Bidding;
using Procurement.Api.Pages.Calls;
using Procurement.Api.Pages.Consensus;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Outcome;
using Procurement.Api.Pages.Oversight;
using Procurement.Api.Pages.Results;
using Procurement.Api.Pages.Work;
using Procurement.Domain.Common.Texts;
using static Procurement.Benchmarks.Pages.LargeCall;

namespace Procurement.Benchmarks.Pages;

/// <summary>One person at a browser, and the pages that they go through.</summary>
/// <param name="Person">Who.</param>
/// <param name="Pages">Addresses to choose from; what is opened more often stands there more often.</param>
/// <param name="Competition">The competition in which an evaluator writes; null: they only read.</param>
internal sealed record Visitor(string Person, Func<Random, string>[] Pages, Guid? Competition = null);

/// <summary>The fifty.</summary>
internal static class Clicks
{
    public static List<Visitor> Of(LargeCallKeys keys)
    {
        var all = keys.Competitions.Select(one => one.Value).ToList();
        var (ranked, agreeing) = (all[..Ranked], all[Ranked..(Ranked + Agreeing)]);
        var scoring = all[(Ranked + Agreeing)..];
        return
        [
            .. from evaluator in Numbers(Evaluators)
            from competition in scoring
            select new Visitor(CasePeople.Evaluator($"E{evaluator}"), Evaluator(competition), competition),
            .. Enumerable.Repeat(new Visitor(CasePeople.Chair, Chair(agreeing)), 4),
            .. Enumerable.Repeat(new Visitor(CasePeople.Lead, Lead(keys, all, ranked)), 6),
            .. Enumerable.Repeat(new Visitor(CasePeople.Approver, Approver(keys, ranked)), 2),
            .. Enumerable.Repeat(new Visitor(CasePeople.Monitor, Monitor(keys, ranked)), 3),
            .. Numbers(10).Select(number => new Visitor(CasePeople.Bidder($"B{number:00}"), Bidder(keys, all))),
        ];
    }

    private static Func<Random, string>[] Evaluator(Guid competition) =>
        [
            _ => To(WorkAddresses.Desk),
            _ => To(WorkAddresses.Declarations, competition),
            dice => To(WorkAddresses.Sheet, competition, Step, AnyBidder(dice)),
            .. Enumerable.Repeat<Func<Random, string>>(
                dice => To(WorkAddresses.Criterion, competition, Step, AnyBidder(dice), AnyLeaf(dice)),
                6
            ),
            dice => To(WorkAddresses.History, competition, Step, AnyBidder(dice), AnyLeaf(dice)),
            _ => To(WorkAddresses.Offline, competition, Step),
        ];

    private static Func<Random, string>[] Chair(List<Guid> agreeing) =>
        [
            _ => To(ConsensusAddresses.Home),
            dice => To(ConsensusAddresses.Steps, Any(agreeing, dice)),
            dice => To(ConsensusAddresses.Room, Any(agreeing, dice), Step),
            .. Enumerable.Repeat<Func<Random, string>>(
                dice => To(ConsensusAddresses.Meeting, Any(agreeing, dice), Step, AnyBidder(dice)),
                3
            ),
        ];

    private static Func<Random, string>[] Lead(LargeCallKeys keys, List<Guid> all, List<Guid> ranked) =>
        [
            .. Hub(keys),
            .. OfCall(keys, CallsAddresses.Preview, CallsAddresses.Versions, CallsAddresses.Addenda),
            .. OfCall(keys, CallsAddresses.Questions, CallsAddresses.Invitations, ResultsAddresses.KeyHolders),
            .. OfCall(keys, OutcomeAddresses.Letters, OutcomeAddresses.Debriefs, OutcomeAddresses.Disputes),
            .. OfCall(keys, OutcomeAddresses.Documents, OutcomeAddresses.Calendar, ResultsAddresses.Award),
            _ => To(CallsAddresses.Home),
            .. OfAny(all, EvaluationAddresses.Competition, EvaluationAddresses.Panel, EvaluationAddresses.Declared),
            .. OfAny(all, EvaluationAddresses.Submissions, EvaluationAddresses.Clarifications),
            .. OfAny(all, EvaluationAddresses.Steps, EvaluationAddresses.Corrections),
            .. OfAny(all, EvaluationAddresses.Disqualifications),
            dice => To(EvaluationAddresses.CloseStep, Any(all[Ranked..], dice), Step),
            .. Results(ranked),
        ];

    private static Func<Random, string>[] Approver(LargeCallKeys keys, List<Guid> ranked) =>
        [.. Hub(keys), .. Results(ranked), .. OfCall(keys, ResultsAddresses.Award, OutcomeAddresses.Calendar)];

    private static Func<Random, string>[] Monitor(LargeCallKeys keys, List<Guid> ranked) =>
        [
            .. Hub(keys),
            .. Results(ranked),
            .. OfCall(keys, OversightAddresses.Record, OversightAddresses.Fairness, OutcomeAddresses.Documents),
            _ => To(OversightAddresses.Record, keys.Call.Value) + "?Part=Decisions",
        ];

    private static Func<Random, string>[] Bidder(LargeCallKeys keys, List<Guid> all) =>
        [
            _ => To(BiddingAddresses.Home),
            .. OfCall(keys, BiddingAddresses.Call, BiddingAddresses.Plan),
            .. OfAny(all, BiddingAddresses.Proposal, BiddingAddresses.Requests),
            _ => To(BiddingAddresses.Organization, keys.Programme.Value),
            _ => To(AccountsAddresses.Own),
        ];

    private static Func<Random, string>[] Hub(LargeCallKeys keys) =>
        [_ => To(EvaluationAddresses.Home), .. OfCall(keys, EvaluationAddresses.Call, EvaluationAddresses.Documents)];

    private static Func<Random, string>[] Results(List<Guid> ranked) =>
        [
            .. OfAny(ranked, ResultsAddresses.Ranking, ResultsAddresses.Opening, ResultsAddresses.LowPrices),
            dice => To(ResultsAddresses.Criteria, Any(ranked, dice), 1, AnyBidder(dice)),
        ];

    private static IEnumerable<Func<Random, string>> OfCall(LargeCallKeys keys, params PageAddress[] pages) =>
        pages.Select<PageAddress, Func<Random, string>>(page => _ => To(page, keys.Call.Value));

    private static IEnumerable<Func<Random, string>> OfAny(List<Guid> competitions, params PageAddress[] pages) =>
        pages.Select<PageAddress, Func<Random, string>>(page => dice => To(page, Any(competitions, dice)));

    private static string To(PageAddress page, params object[] identifiers) => page.In(Language.English, identifiers);

    private static Guid Any(List<Guid> competitions, Random dice) => competitions[dice.Next(competitions.Count)];

    private static string AnyBidder(Random dice) => $"B{dice.Next(Bidders) + 1:00}";

    private static string AnyLeaf(Random dice) => Leaf(dice.Next(Criteria) + 1);
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>What of a room its reader sees.</summary>
internal static class RoomReading
{
    private static readonly Rounding OneDigit = new(1, RoundingMode.HalfAwayFromZero);

    /// <summary>Whether there is a room for that person: who is on no team any more finds none.</summary>
    public static bool MayEnter(Person person, StepRoom room) =>
        person.Role != Role.Evaluator || room.Panel.Find(person.ActsFor ?? "") is not null;

    /// <summary>The room.</summary>
    public static ConsensusRoom Of(StepRoom room, RatedStep step, Person person)
    {
        var isSeen = room.IsSeenBy(person);
        return new ConsensusRoom
        {
            Place = room.Place,
            IsChaired = person.Role == Role.Chair && room.Place.State == StepState.Open,
            IsSeen = isSeen,
            IsAgreedOn = room.Plan.Consensus == ConsensusMethod.Agreed,
            Threshold = room.Plan.Service.Spread,
            Unanswered = room.UnansweredBy(person),
            Proposals = isSeen ? ProposalsOf(room, step, person) : [],
            Sheets = room.Place.OpenedAt is null && person.Role != Role.Evaluator ? SheetsOf(room, step, person) : null,
        };
    }

    /// <summary>How far the marks lie apart, from their lowest and highest; null: fewer than two.</summary>
    public static Spread? SpreadOf(Criterion leaf, StepRow row) =>
        row.Number < 2 ? null : Spread.Of(leaf, [new Points(row.Low!.Value), new Points(row.High!.Value)]);

    /// <summary>A spread in percent, as pages write it.</summary>
    public static Points PercentOf(Spread spread) => OneDigit.Apply(spread.Share);

    private static List<RoomProposal> ProposalsOf(StepRoom room, RatedStep step, Person person)
    {
        var leaves = step.Leaves.ToDictionary(leaf => leaf.Id);
        var spreads = room.Of(StepRows.Spread).ToLookup(row => row.Bidder);
        var agreed = room.Of(StepRows.Agreed).ToLookup(row => row.Bidder);
        var reviewed = room.Of(StepRows.Review).Select(row => (row.Bidder, row.Item)).ToHashSet();
        return [.. room.HeardOfBy(person).Select(Proposal)];

        RoomProposal Proposal(StepBidder one)
        {
            var apart = spreads[one.Bidder]
                .Where(row => leaves.ContainsKey(row.Item!))
                .Select(row => (Leaf: leaves[row.Item!], Spread: SpreadOf(leaves[row.Item!], row)))
                .Where(pair => pair.Spread is not null)
                .ToList();
            var wide = apart.FindAll(pair => pair.Spread!.IsWide(room.Plan.Service.Spread));
            var widest = apart.OrderByDescending(pair => pair.Spread!.Share).FirstOrDefault();
            return new RoomProposal(
                one.Bidder,
                one.Name,
                agreed[one.Bidder].Count(row => leaves.ContainsKey(row.Item!)),
                leaves.Count,
                wide.Count(pair => !reviewed.Contains((one.Bidder, pair.Leaf.Id))),
                widest.Spread is null
                    ? null
                    : new RoomSpread(
                        widest.Leaf.Id,
                        widest.Leaf.Name,
                        PercentOf(widest.Spread),
                        widest.Spread.IsWide(room.Plan.Service.Spread)
                    )
            );
        }
    }

    private static RoomSheets SheetsOf(StepRoom room, RatedStep step, Person person)
    {
        var heard = room.HeardOfBy(person).ToList();
        var wanted = room.Sheets(step).Wanted.Where(sheet => heard.Exists(one => one.Bidder == sheet.Bidder)).ToList();
        var quorum = room.Plan.Service.Quorum;
        var handedIn = room.Of(StepRows.Sheet).CountBy(row => row.Bidder!).ToDictionary();
        return new RoomSheets(
            [
                .. room.Panel.Active.Select(member =>
                    Count(member.Name, wanted.FindAll(sheet => sheet.Member.Evaluator == member.Evaluator))
                ),
            ],
            [.. heard.Select(one => Count(one.Name, wanted.FindAll(sheet => sheet.Bidder == one.Bidder)))],
            quorum,
            room.IsOnPaper ? null : heard.Find(one => handedIn.GetValueOrDefault(one.Bidder) < quorum)?.Name
        );

        static RoomCount Count(string name, List<WantedSheet> sheets) =>
            new(name, sheets.Count(sheet => sheet.IsHandedIn), sheets.Count);
    }
}

using Procurement.Api.Application.Evaluation;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>Puts the rows of one proposal together, criterion by criterion.</summary>
internal static class MeetingReading
{
    public static ConsensusMeeting Of(StepRoom room, RatedStep step, StepBidder bidder, Person person)
    {
        var marks = room.Of(StepRows.Mark).ToLookup(row => row.Item!);
        var spreads = Here(StepRows.Spread);
        var agreed = Here(StepRows.Agreed);
        var reviews = Here(StepRows.Review);
        var places = room.Of(StepRows.Place).DistinctBy(row => row.Item).ToDictionary(row => row.Item!);
        var documents = room.DocumentsOf(bidder.Bidder);
        var wrote = room.Of(StepRows.Mark).Select(row => row.Who).ToHashSet();
        return new ConsensusMeeting
        {
            Room = RoomReading.Of(room, step, person),
            Bidder = bidder.Bidder,
            Name = bidder.Name,
            Version = (int)(room.Of(StepRows.Record).FirstOrDefault(row => row.Bidder == bidder.Bidder)?.Number ?? 0),
            Members = [.. room.Members.Where(member => wrote.Contains(member.Evaluator)).Select(Seen)],
            Eligible =
            [
                .. room
                    .Panel.Active.Where(member => room.Panel.Bars(member.Evaluator, bidder.Bidder) is null)
                    .Select(Seen),
            ],
            Criteria = [.. step.Criteria.SelectMany(one => LeavesUnder(one, null)).Select(Criterion)],
            Documents = documents,
        };

        Dictionary<string, StepRow> Here(string kind) =>
            room.Of(kind).Where(row => row.Bidder == bidder.Bidder).ToDictionary(row => row.Item!);

        MeetingMember Seen(PanelMember member) =>
            new(
                member.Evaluator,
                person.MayName(member.Evaluator) ? member.Name : null,
                person.Own() == member.Evaluator
            );

        MeetingCriterion Criterion((Criterion Leaf, Criterion? Parent) one)
        {
            var spread = spreads.TryGetValue(one.Leaf.Id, out var row) ? RoomReading.SpreadOf(one.Leaf, row) : null;
            var mark = agreed.GetValueOrDefault(one.Leaf.Id);
            var place = places.GetValueOrDefault(one.Leaf.Id);
            return new MeetingCriterion
            {
                Leaf = one.Leaf,
                Group = one.Parent?.Id,
                GroupName = one.Parent?.Name,
                Marks =
                [
                    .. from member in room.Members
                    from written in marks[one.Leaf.Id].Where(written => written.Who == member.Evaluator)
                    select new MeetingMark(member.Evaluator, new Points(written.Low!.Value), written.A ?? ""),
                ],
                SpreadPercent = spread is null ? null : RoomReading.PercentOf(spread),
                IsWide = spread?.IsWide(room.Plan.Service.Spread) == true,
                Review = reviews.GetValueOrDefault(one.Leaf.Id)?.A,
                Agreed = mark is null ? null : AgreedOf(mark),
                Times = (int)(mark?.Number ?? 0),
                Place =
                    place is not null && documents.Any(document => document.Document == Guid.Parse(place.A!))
                        ? new MeetingPlace(Guid.Parse(place.A!), (int)place.Number!)
                        : null,
            };
        }
    }

    private static IEnumerable<(Criterion Leaf, Criterion? Parent)> LeavesUnder(Criterion one, Criterion? parent) =>
        one.IsLeaf ? [(one, parent)] : one.Children.SelectMany(child => LeavesUnder(child, one));

    private static AgreedMarkDetails AgreedOf(StepRow row) =>
        new(
            new Points(row.Low!.Value),
            new BilingualText(row.A!, row.B!),
            Words(row.C, row.D),
            Words(row.E, row.F),
            StepRoom.InstantOf(row.At)!.Value,
            WordList.Read(row.G)
        );

    private static BilingualText? Words(string? english, string? french) =>
        english is null || french is null ? null : new BilingualText(english, french);
}

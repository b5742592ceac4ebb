using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>What waits for the person who asks in the steps that they chair: mandatory results to record, consensus to open,
/// criteria to agree on and spreads to settle. Theirs first, then by call and region.</summary>
public sealed record ShowChairWork : IQuery<IReadOnlyList<ChairTask>>;

internal sealed class ShowChairWorkHandler(IStepTables tables, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowChairWork, Outcome<IReadOnlyList<ChairTask>>>
{
    public async Task<Outcome<IReadOnlyList<ChairTask>>> Handle(
        ShowChairWork query,
        CancellationToken cancellationToken
    )
    {
        var chair = current.Person with { Role = Role.Chair };
        var tasks = new List<ChairTask>();
        foreach (
            var rows in (await tables.ChairedBy(chair.Id, cancellationToken)).GroupBy(row =>
                (row.Competition, row.Step)
            )
        )
            if (await StepRoom.Of([.. rows], plans, cancellationToken) is { } room)
                tasks.AddRange(TasksOf(room, chair));
        return tasks
            .OrderByDescending(task => task.IsTheirs)
            .ThenBy(task => task.Place.Reference, StringComparer.Ordinal)
            .ThenBy(task => task.Place.Region?.English, StringComparer.Ordinal)
            .ThenBy(task => task.Place.Competition)
            .ToList();
    }

    private static IEnumerable<ChairTask> TasksOf(StepRoom room, Person chair)
    {
        var heard = room.HeardOfBy(chair).ToList();
        var unanswered = room.UnansweredBy(chair);
        if (unanswered > 0)
            yield return new ChairTask(room.Place, ChairTaskKind.Declarations, heard.Count, heard.Count + unanswered);
        if (heard.Count > 0 && TaskOf(room, chair, heard) is { } task)
            yield return task;
    }

    private static ChairTask? TaskOf(StepRoom room, Person chair, List<StepBidder> heard)
    {
        if (room.Step is MandatoryStep mandatory)
            return new ChairTask(
                room.Place,
                ChairTaskKind.Mandatory,
                room.Of(StepRows.Answer).Count(row => heard.Exists(one => one.Bidder == row.Bidder)),
                mandatory.Requirements.Length * heard.Count
            );
        if (room.Step is not RatedStep rated)
            return null;
        var seen = RoomReading.Of(room, rated, chair);
        if (seen.Sheets is { } sheets)
            return new ChairTask(
                room.Place,
                ChairTaskKind.Sheets,
                sheets.Proposals.Sum(one => one.HandedIn),
                sheets.Proposals.Sum(one => one.Wanted)
            );
        var open = seen
            .Proposals.OrderByDescending(one => one.ToReview)
            .FirstOrDefault(one => one.ToReview > 0 || one.Agreed < one.Criteria);
        return new ChairTask(
            room.Place,
            ChairTaskKind.Consensus,
            seen.Proposals.Sum(one => one.Agreed),
            seen.IsAgreedOn ? seen.Proposals.Sum(one => one.Criteria) : seen.Proposals.Sum(one => one.Agreed),
            seen.Proposals.Sum(one => one.ToReview),
            open?.Bidder
        );
    }
}

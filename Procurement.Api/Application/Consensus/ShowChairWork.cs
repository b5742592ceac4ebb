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
            var rows in (await tables.ChairedBy(chair.Id, cancellationToken)).GroupBy(row => (row.Competition, row.Step))
        )
            if (await StepRoom.Of([.. rows], plans, cancellationToken) is { } room && TaskOf(room, chair) is { } task)
                tasks.Add(task);
        return tasks
            .OrderByDescending(task => task.IsTheirs)
            .ThenBy(task => task.Place.Reference, StringComparer.Ordinal)
            .ThenBy(task => task.Place.Region?.English, StringComparer.Ordinal)
            .ThenBy(task => task.Place.Competition)
            .ToList();
    }

    private static ChairTask? TaskOf(StepRoom room, Person chair)
    {
        if (room.Step is MandatoryStep mandatory)
            return new ChairTask(
                room.Place,
                ChairTaskKind.Mandatory,
                room.Of(StepRows.Answer).Count(row => room.Reaching.Any(one => one.Bidder == row.Bidder)),
                mandatory.Requirements.Length * room.Reaching.Count
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

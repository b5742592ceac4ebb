using System.Linq.Expressions;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.People;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Where calls stand and what waits in them, for the person who asks: two queries, whatever the number of calls
/// and regions.</summary>
internal sealed class LifeDesk(
    IReadContext read,
    ICurrentPerson current,
    KnownReach reach,
    IShareVault vault,
    TimeProvider clock
)
{
    /// <summary>Of some calls, the last to close first.</summary>
    public async Task<IReadOnlyList<CallLife>> Of(
        Expression<Func<Solicitation, bool>> which,
        CancellationToken cancellation
    )
    {
        var person = current.Person.Id;
        var held = await reach.HeldBy(person, cancellation);
        var calls = await read.Calls(person, which, cancellation);
        if (calls.Count == 0)
            return [];
        var rows = (await read.Steps(calls.ConvertAll(call => call.Id), cancellation)).ToLookup(row => row.Call);
        return calls.ConvertAll(call => Of(call, rows[call.Id], held, person)).OfType<CallLife>().ToList();
    }

    private CallLife? Of(CallRow call, IEnumerable<StepRow> rows, IReadOnlyList<Duty> held, string person)
    {
        var place = new Place
        {
            Programme = call.Programme,
            Call = call.Id,
            Stage = StageOf(call),
        };
        var reader = LifeReader.In(place, held);
        if (reader.Held.Count == 0)
            return null;
        var regions = rows.GroupBy(row => row.Competition)
            .Select(group => (Rows: new RegionRows(call.Plan, [.. group]), Reader: InRegion(group.Key)))
            .Where(one => one.Reader.Held.Count > 0)
            .Select(one => Of(one.Rows, one.Reader, call, person))
            .ToList();
        // Who holds a key of a call that is not published knows only that they hold it.
        var isKnown = call.IsPublished || reader.MayAsk<DescribeDraft>();
        return new CallLife
        {
            Call = call.Id,
            Programme = call.Programme,
            Kind = call.Terms.Kind,
            Reference = call.Terms.Reference,
            Title = isKnown ? call.Terms.Title : new BilingualText(call.Terms.Reference, call.Terms.Reference),
            Stage = place.Stage,
            ClosesAt = call.Terms.ClosesAt,
            TimeZone = call.TimeZone,
            IsSynthetic = call.IsSynthetic,
            PlanNumber = call.PlanChanges + 1,
            Regions = regions,
            Tasks = CallTasks.Of(call, reader, person, regions),
        };

        LifeReader InRegion(CompetitionId competition) => LifeReader.In(place with { Competition = competition }, held);
    }

    private RegionLife Of(RegionRows region, LifeReader reader, CallRow call, string person)
    {
        var given = GivenFor(region, call);
        return new RegionLife
        {
            Competition = region.First.Competition,
            Code = region.First.Region,
            Name = region.Name,
            Steps = RegionSteps.Of(region, reader, call, given),
            Tasks = RegionTasks.Of(region, reader, call, given, person),
        };
    }

    private IReadOnlyList<string> GivenFor(RegionRows region, CallRow call) =>
        region.Plan.Steps.OfType<PriceStep>().FirstOrDefault() is { } step
        && region.Of(step) is { State: StepState.Open, OpenedAt: null } row
            ? [.. vault.GivenFor(new ShareOccasion(call.Id, row.Competition, step.Id)).Select(share => share.Person)]
            : [];

    private Stage StageOf(CallRow call) =>
        call.State switch
        {
            SolicitationState.Published => clock.GetUtcNow() > call.Terms.ClosesAt ? Stage.Closed : Stage.Open,
            var state => Enum.Parse<Stage>($"{state}"),
        };
}

using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Domain.Awards;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.People;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>The life of one competition from closing to award; no count that the reader may not ask for elsewhere.</summary>
internal static class RegionSteps
{
    public static IReadOnlyList<LifeStep> Of(
        RegionRows region,
        LifeReader reader,
        CallRow call,
        IReadOnlyList<string> given
    )
    {
        var isClosed = reader.Place.Stage is not (Stage.Open or Stage.Closed);
        var first = region.First;
        return
        [
            new(LifeKind.Closing, null, null, isClosed, call.Terms.ClosesAt),
            .. region.Plan.Steps.SelectMany(step => Of(step, region, reader, call, given)),
            new(LifeKind.Ranking, null, null, region.IsRanked, first.RankedAt),
            new(LifeKind.Award, null, null, IsDecided(call), reader.MayAsk<ShowAward>() ? call.AwardedAt : null),
        ];
    }

    private static IEnumerable<LifeStep> Of(
        PlanStep step,
        RegionRows region,
        LifeReader reader,
        CallRow call,
        IReadOnlyList<string> given
    )
    {
        var row = region.Of(step);
        var isClosed = row.State == StepState.Closed;
        var sees = reader.MayAsk<ShowProgress>();
        return step switch
        {
            MandatoryStep =>
            [
                isClosed && sees
                    ? At(LifeKind.Mandatory, isClosed) with
                    {
                        Done = row.Reaching - row.Stopped,
                        Of = row.Reaching,
                    }
                    : At(LifeKind.Mandatory, isClosed),
            ],
            PriceStep => [Prices()],
            RatedStep rated when rated == region.Plan.RatedSteps.First() => Split(rated),
            RatedStep rated => [Counted(At(LifeKind.Rated, isClosed), rated)],
            _ => [],
        };

        LifeStep At(LifeKind kind, bool isDone) => new(kind, step.Id, step.Name, isDone, row.ClosedAt);

        LifeStep Counted(LifeStep life, RatedStep rated) =>
            row.State == StepState.Open && sees && region.Sheets(rated) is var (done, of)
                ? life with
                {
                    Done = done,
                    Of = of,
                    By = row.ConsensusOpenedAt is null && done < of ? row.SheetsDueAt : null,
                }
                : life;

        IEnumerable<LifeStep> Split(RatedStep rated)
        {
            var areIn = isClosed || row.ConsensusOpenedAt is not null;
            var scored = At(LifeKind.Sheets, areIn) with { At = row.ConsensusOpenedAt ?? row.ClosedAt };
            yield return areIn ? scored : Counted(scored, rated);
            yield return At(LifeKind.Consensus, isClosed);
        }

        LifeStep Prices()
        {
            var prices = At(LifeKind.Prices, isClosed || row.OpenedAt is not null) with { At = row.OpenedAt };
            return row is { State: StepState.Open, OpenedAt: null } && reader.MayAsk<ShowShares>()
                ? prices with
                {
                    Done = given.Count,
                    Of = call.Threshold,
                }
                : prices;
        }
    }

    private static bool IsDecided(CallRow call) =>
        call.Terms.Kind == CallKind.RequestForQualifications
            ? call.State is SolicitationState.Decided or SolicitationState.Notified or SolicitationState.Archived
            : call.Award == AwardState.Approved;
}

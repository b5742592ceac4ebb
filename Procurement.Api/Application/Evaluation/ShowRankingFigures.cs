using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A ranking of a competition with every figure behind it, and what moved since the one before.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Number">Number of the ranking, from 1; null: the newest.</param>
/// <remarks>Refuses: access.not-found (no such competition, or no ranking of that number).</remarks>
public sealed record ShowRankingFigures(CompetitionId Competition, int? Number = null)
    : IQuery<RankingFigures>,
        IAboutCompetition;

internal sealed class ShowRankingFiguresHandler(IReadContext read, KnownCalls calls, ICurrentPerson current)
    : IRequestHandler<ShowRankingFigures, Outcome<RankingFigures>>
{
    public async Task<Outcome<RankingFigures>> Handle(ShowRankingFigures query, CancellationToken cancellationToken)
    {
        if (
            await calls.Of(query.Competition, cancellationToken) is not { } call
            || call.FileOf(query.Competition) is not { } file
        )
            return AccessRefusals.NotFound;
        var rankings = file.Competition.Rankings;
        if (query.Number is { } asked && (asked < 1 || asked > rankings.Count))
            return AccessRefusals.NotFound;
        var number = query.Number ?? rankings.Count;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        var result = ResultOf(call, file, number);
        return new RankingFigures
        {
            Competition = file.Competition,
            Call = call.Call,
            Names = names,
            Reader = current.Person.Role!.Value,
            Record = RecordOf(file, number),
            Result = result,
            RecordBefore = RecordOf(file, number - 1),
            Before = ResultOf(call, file, number - 1),
            Change = number < 2 ? null : RankingChange.Of(file.Competition, file.Submissions)[number - 2],
            Corrections =
            [
                .. call.Corrections.Where(one =>
                    one.Competition == file.Competition.Id
                    && one.State == CorrectionState.Granted
                    && one.RankingAfter == number
                ),
            ],
            Ties = result is null ? [] : TiePath.In(file, result),
            Robustness = number == rankings.Count && result is not null ? call.RobustnessOf(file) : null,
            Submissions = file.Submissions,
            Award = AwardOf(call.Award, file.Competition.Region, names),
            IsRecommended =
                call.Award is { State: not AwardState.Returned } award
                && award.BarsAsOutdated(call.Competitions) is null,
            IsQualified = call.List is { } list ? list.Holds : null,
        };
    }

    private static RankingRecord? RecordOf(EvaluationFile file, int number) =>
        number < 1 ? null : file.Competition.Rankings[number - 1];

    /// <summary>The figures of a ranking, only where they still give the places that were recorded.</summary>
    private static RankingResult? ResultOf(KnownCall call, EvaluationFile file, int number) =>
        RecordOf(file, number) is { } record
        && call.RankingOf(file, number) is var result
        && record.DiffersFrom(result) is null
            ? result
            : null;

    private static AwardSummary? AwardOf(Award? award, string region, CallNames names) =>
        award?.Entries.FirstOrDefault(one => one.Region == region) is { } entry
            ? AwardSummary.Of(entry, names.Bidders)
            : null;
}

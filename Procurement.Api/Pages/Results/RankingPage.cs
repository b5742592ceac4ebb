using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Results;

/// <summary>A page about one ranking.</summary>
internal abstract class RankingPage(PageDoor door) : LocalizedPage(door, ResultsWords.Pair)
{
    /// <summary>The ranking and every figure of it.</summary>
    public RankingFigures Ranking { get; private set; } = null!;

    /// <summary>How its figures are written.</summary>
    public RankingWriting Writing { get; private set; } = null!;

    /// <summary>Name of the competition: its region, or that it is the qualification.</summary>
    public string Name =>
        Ranking.Names.RegionOf(Ranking.Competition.Region)?.In(Language) ?? Words["Start.Qualification"];

    /// <summary>Identifier of the competition, for addresses.</summary>
    public Guid Place => Ranking.Competition.Id.Value;

    public override bool IsSynthetic => Ranking?.Names.Facts.IsSynthetic == true || base.IsSynthetic;

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            .. Way(Ranking.Call.Terms.Reference, Ranking.Call.Id, Name, Ranking.Competition.Id),
            .. IsUnderRanking ? [new Crumb(Name, To(ResultsAddresses.Ranking, Place))] : Array.Empty<Crumb>(),
        ];

    /// <summary>Whether the ranking's own page stands above this one.</summary>
    protected virtual bool IsUnderRanking => false;

    /// <summary>The line over the title: call, and when the ranking was worked out.</summary>
    public string Over =>
        Ranking.Record is { } record
            ? Words.Say(
                "Rank.Over",
                Ranking.Call.Terms.Reference,
                Ranking.Call.Terms.Title.In(Language),
                record.Number,
                Time(record.WorkedOutAt)
            )
            : Words.Say("Rank.OverNone", Ranking.Call.Terms.Reference, Ranking.Call.Terms.Title.In(Language));

    /// <summary>An instant in the programme's zone.</summary>
    public string Time(DateTimeOffset instant) => Moment(instant, Ranking.Names.Facts.TimeZone);

    /// <summary>Finds the ranking; false: it is not shown.</summary>
    protected async Task<bool> Find(Guid competition, int? number = null)
    {
        if (await Ask(new ShowRankingFigures(new CompetitionId(competition), number)) is not { } ranking)
            return false;
        Ranking = ranking;
        var figures = new Formats(Language, ranking.Names.Facts.Currency);
        Writing = new RankingWriting(Words, figures, ranking.Plan, ranking.NameOf);
        return true;
    }
}

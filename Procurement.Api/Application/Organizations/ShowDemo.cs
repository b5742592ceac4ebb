using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Organizations;

/// <summary>What there is to see in the demo, for visitors who are nobody yet.</summary>
/// <remarks>Refuses: access.not-found (the database is not the demo's).</remarks>
public sealed record ShowDemo : IQuery<IReadOnlyList<DemoPlace>>;

/// <summary>One competition of the demo; a call of which nothing is published yet is one without a region.</summary>
/// <param name="Reference">Reference of the call.</param>
/// <param name="Code">Code of the region; empty: none.</param>
/// <param name="Region">Name of the region; null: none.</param>
/// <param name="Title">Title of the call.</param>
/// <param name="Stage">How far it has come.</param>
public sealed record DemoPlace(
    string Reference,
    string Code,
    BilingualText? Region,
    BilingualText Title,
    DemoStage Stage
);

/// <summary>How far a competition of the demo has come.</summary>
public enum DemoStage
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Open for submissions.</summary>
    Open,

    /// <summary>A rated step is scored.</summary>
    Scoring,

    /// <summary>A panel agrees.</summary>
    Agreeing,

    /// <summary>Everything is scored but the price.</summary>
    Sealed,

    /// <summary>Ranked.</summary>
    Ranked,

    /// <summary>Decided.</summary>
    Decided,
}

internal sealed class ShowDemoHandler(IReadContext read, IDemoEntrance demo)
    : IRequestHandler<ShowDemo, Outcome<IReadOnlyList<DemoPlace>>>
{
    public async Task<Outcome<IReadOnlyList<DemoPlace>>> Handle(ShowDemo query, CancellationToken cancellationToken)
    {
        if (demo.Programme is not { } name)
            return AccessRefusals.NotFound;
        var rows = await (
            from call in read.Solicitations
            join programme in read.Programmes on call.Programme equals programme.Id
            where programme.Facts.Name == name
            from competition in read.Competitions.Where(one => one.Solicitation == call.Id).DefaultIfEmpty()
            let region = programme.Regions.FirstOrDefault(one => one.Code == competition!.Region)
            orderby call.Terms.ClosesAt, call.Terms.Reference, competition.Position
            select new
            {
                call.Terms.Reference,
                Code = (string?)competition.Region ?? "",
                English = (string?)region!.Name.English,
                French = (string?)region!.Name.French,
                TitleEnglish = call.Terms.Title.English,
                TitleFrench = call.Terms.Title.French,
                call.State,
                Rankings = (int?)competition.Rankings.Count ?? 0,
                Agrees = competition.Steps.Any(step => step.State == StepState.Open && step.ConsensusOpenedAt != null),
                Prices = competition.Steps.Any(step => step.State == StepState.Open && step.Step == "commercial"),
            }
        ).ToListAsync(cancellationToken);
        return rows.Select(row => new DemoPlace(
                row.Reference,
                row.Code,
                row.English is null ? null : new BilingualText(row.English, row.French!),
                new BilingualText(row.TitleEnglish, row.TitleFrench),
                StageOf(row.State, row.Rankings > 0, row.Agrees, row.Prices)
            ))
            .ToList();
    }

    private static DemoStage StageOf(SolicitationState state, bool isRanked, bool agrees, bool hasPricesOnly) =>
        state switch
        {
            SolicitationState.Draft or SolicitationState.Approved => DemoStage.Draft,
            SolicitationState.Published => DemoStage.Open,
            SolicitationState.InEvaluation when isRanked => DemoStage.Ranked,
            SolicitationState.InEvaluation when hasPricesOnly => DemoStage.Sealed,
            SolicitationState.InEvaluation when agrees => DemoStage.Agreeing,
            SolicitationState.InEvaluation => DemoStage.Scoring,
            _ => DemoStage.Decided,
        };
}

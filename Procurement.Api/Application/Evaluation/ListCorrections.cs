using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Corrections;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The corrections of closed steps that were asked for, oldest first, with the rankings before and after.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListCorrections(CompetitionId Competition)
    : IQuery<IReadOnlyList<CorrectionSummary>>,
        IAboutCompetition;

/// <summary>One correction.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Step">The closed step.</param>
/// <param name="Finding">What shall stand; null: the step shall be opened again.</param>
/// <param name="Reason">Why.</param>
/// <param name="ProposedAt">When it was asked for.</param>
/// <param name="State">How far it has come.</param>
/// <param name="DecidedAt">When it was decided; null: not yet.</param>
/// <param name="RankingBefore">Number of the ranking before it; null: there was none.</param>
/// <param name="RankingAfter">Number of the ranking after it; null: none yet.</param>
public sealed record CorrectionSummary(
    CorrectionId Id,
    string Step,
    Finding? Finding,
    BilingualText Reason,
    DateTimeOffset ProposedAt,
    CorrectionState State,
    DateTimeOffset? DecidedAt,
    int? RankingBefore,
    int? RankingAfter
);

internal sealed class ListCorrectionsHandler(IReadContext read)
    : IRequestHandler<ListCorrections, Outcome<IReadOnlyList<CorrectionSummary>>>
{
    public async Task<Outcome<IReadOnlyList<CorrectionSummary>>> Handle(
        ListCorrections query,
        CancellationToken cancellationToken
    )
    {
        var found = await read
            .Corrections.Where(one => one.Competition == query.Competition)
            .OrderBy(one => one.ProposedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one => new CorrectionSummary(
            one.Id,
            one.Step,
            one.Finding,
            one.Reason,
            one.ProposedAt,
            one.State,
            one.DecidedAt,
            one.RankingBefore,
            one.RankingAfter
        ));
    }
}

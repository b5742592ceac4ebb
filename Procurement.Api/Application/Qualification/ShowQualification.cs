using MediatR;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Qualification;

/// <summary>The qualified list of an RFQ in every version, or who would stand on it, by the newest ranking.</summary>
/// <param name="Call">The RFQ.</param>
/// <remarks>Refuses: access.not-found (no such call, or it is no RFQ).</remarks>
public sealed record ShowQualification(SolicitationId Call) : IQuery<QualificationFigures>, IAboutCall;

/// <summary>The qualification with the figures that it rests on.</summary>
/// <param name="Call">The RFQ.</param>
/// <param name="Competition">Its one competition.</param>
/// <param name="Names">What identifiers stand for.</param>
/// <param name="Reader">In which role it is read.</param>
/// <param name="Barred">Code of why nothing can be decided now; null: it can, or it is.</param>
/// <param name="Ranking">The newest ranking; null: there is none.</param>
/// <param name="Qualifies">Whom the newest ranking qualifies, best first.</param>
/// <param name="Versions">Every version of the list, the current one last.</param>
public sealed record QualificationFigures(
    Solicitation Call,
    CompetitionId Competition,
    CallNames Names,
    Role Reader,
    string? Barred,
    RankingResult? Ranking,
    IReadOnlyList<string> Qualifies,
    IReadOnlyList<QualifiedList> Versions
)
{
    /// <summary>The current version; null: nothing is decided.</summary>
    public QualifiedList? Current => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>Name of a bidder.</summary>
    public string NameOf(string bidder) => Names.Bidders.GetValueOrDefault(bidder, bidder);
}

internal sealed class ShowQualificationHandler(IReadContext read, KnownCalls calls, ICurrentPerson current)
    : IRequestHandler<ShowQualification, Outcome<QualificationFigures>>
{
    public async Task<Outcome<QualificationFigures>> Handle(
        ShowQualification query,
        CancellationToken cancellationToken
    )
    {
        if (
            await calls.Of(query.Call, cancellationToken)
                is not { Call.Terms.Kind: CallKind.RequestForQualifications } call
            || call.Competitions.Count == 0
        )
            return AccessRefusals.NotFound;
        var competition = call.Competitions[0];
        var ranking = call.FileOf(competition.Id) is { } file ? call.RankingOf(file, competition.Rankings.Count) : null;
        return new QualificationFigures(
            call.Call,
            competition.Id,
            await CallNames.Of(read, call.Call.Programme, cancellationToken),
            current.Person.Role!.Value,
            competition.BarsDecision()?.Code,
            ranking,
            ranking is null ? [] : ShortList.Qualified(ranking, call.Call.Terms.ShortlistMaximum),
            call.Lists
        );
    }
}

using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Debriefs;

/// <summary>The debriefs of a call for who holds or watches them.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowDebriefs(SolicitationId Call) : IQuery<DebriefsDetails>, IAboutCall;

/// <summary>The debriefs of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Days">Days from the letter in which one may be asked for, the last one included.</param>
/// <param name="IsUnasked">Whether its disclosure policy tells bidders without their asking.</param>
/// <param name="Debriefs">The debriefs, by region in the call's order, then by bidder.</param>
public sealed record DebriefsDetails(
    CallHeading Call,
    int Days,
    bool IsUnasked,
    IReadOnlyList<DebriefDetails> Debriefs
);

/// <summary>One debrief.</summary>
/// <param name="Debrief">The debrief.</param>
/// <param name="RegionName">Name of its region; null for an RFQ.</param>
/// <param name="BidderName">Name of its bidder.</param>
/// <param name="AskedUntil">Last day on which it could be asked for; null: no letter offered one.</param>
/// <param name="IsSelected">Whether its newest letter says that it was selected; then there is no report for it.</param>
/// <param name="Panel">Evaluators of the panel, of whom at least one attends.</param>
public sealed record DebriefDetails(
    DebriefSummary Debrief,
    BilingualText? RegionName,
    string BidderName,
    DateOnly? AskedUntil,
    bool IsSelected,
    IReadOnlyList<PanelName> Panel
);

/// <summary>An evaluator by name.</summary>
/// <param name="Evaluator">Identifier.</param>
/// <param name="Name">Name.</param>
public sealed record PanelName(string Evaluator, string Name);

internal sealed class ShowDebriefsHandler(IReadContext read) : IRequestHandler<ShowDebriefs, Outcome<DebriefsDetails>>
{
    public async Task<Outcome<DebriefsDetails>> Handle(ShowDebriefs query, CancellationToken cancellationToken)
    {
        var heading = await (
            from call in read.HeadingOf(query.Call)
            from whole in read.Solicitations.Where(one => one.Id == query.Call)
            select new { call, whole.Plan }
        ).SingleOrDefaultAsync(cancellationToken);
        if (heading is null)
            return AccessRefusals.NotFound;
        var terms = DecisionTerms.Of(heading.Plan);
        return new DebriefsDetails(
            heading.call,
            terms.DebriefDays,
            terms.Policy.IsUnasked,
            await Debriefs(heading.call, cancellationToken)
        );
    }

    private async Task<IReadOnlyList<DebriefDetails>> Debriefs(CallHeading heading, CancellationToken cancellation)
    {
        var rows = await (
            from debrief in read.Debriefs
            where debrief.Call == heading.Id
            join competition in read.Competitions
                on new { debrief.Call, debrief.Region } equals new
                {
                    Call = competition.Solicitation,
                    competition.Region,
                }
            join programme in read.Programmes on heading.Programme equals programme.Id
            from region in programme.Regions.Where(one => one.Code == debrief.Region).DefaultIfEmpty()
            join organization in read.Organizations
                on new { Programme = heading.Programme, debrief.Bidder } equals new
                {
                    organization.Programme,
                    organization.Bidder,
                }
            orderby competition.Position, debrief.Bidder.Length, debrief.Bidder, debrief.Id
            select new
            {
                debrief,
                English = region == null ? null : region.Name.English,
                French = region == null ? null : region.Name.French,
                organization.Facts.Name,
                Until = read
                    .Notices.Where(one => one.Call == debrief.Call && one.Region == debrief.Region)
                    .Where(one => one.Bidder == debrief.Bidder && one.SentAt != null)
                    .OrderByDescending(one => one.Number)
                    .Select(one => one.Content.DebriefUntil)
                    .FirstOrDefault(),
                Told = read
                    .Notices.Where(one => one.Call == debrief.Call && one.Region == debrief.Region)
                    .Where(one => one.Bidder == debrief.Bidder && one.SentAt != null)
                    .OrderByDescending(one => one.Number)
                    .Select(one => (NoticeKind?)one.Content.Kind)
                    .FirstOrDefault(),
                Panel = read
                    .Panels.Where(one => one.Competition == competition.Id)
                    .SelectMany(one => one.Members)
                    .OrderBy(one => one.Position)
                    .Select(one => new PanelName(one.Evaluator, one.Name))
                    .ToList(),
            }
        ).ToListAsync(cancellation);
        return rows.ConvertAll(row => new DebriefDetails(
            DebriefSummary.Of(row.debrief),
            row.English is null ? null : new BilingualText(row.English, row.French!),
            row.Name,
            row.Until,
            row.Told is NoticeKind.Award or NoticeKind.Qualified,
            row.Panel
        ));
    }
}

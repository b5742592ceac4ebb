using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>The invitations of a call: all of them for who prepares, approves or monitors it, and for a bidder its
/// own.</summary>
internal sealed class InvitationSource(PublishedCalls calls, IReadContext read, ICurrentPerson current) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } = [ReportDocumentKind.Invitation];

    public async Task<IReadOnlyList<ReportTitle>> Titles(SolicitationId call, CancellationToken cancellation)
    {
        if (await calls.Find(call, cancellation) is not { } found)
            return [];
        var programme = found.Programme.Id;
        var (isBidder, own) = (current.Person.Role == Role.Bidder, current.Person.ActsFor);
        var invited = await (
            from invitation in read.Invitations
            join organization in read.Organizations on invitation.Bidder equals organization.Bidder
            where invitation.Call == call && organization.Programme == programme
            where !isBidder || invitation.Bidder == own
            orderby invitation.Bidder
            select new { invitation.Bidder, organization.Facts.Language }
        ).ToListAsync(cancellation);
        return [.. invited.SelectMany(one => PublishedCalls.InBoth(TitleOf(found, one.Bidder), one.Language))];
    }

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            subject.Bidder is not { } invited
            || (current.Person.Role == Role.Bidder && current.Person.ActsFor != invited)
            || await calls.Find(call, cancellation) is not { } found
            || await calls.Bidder(found, invited, cancellation) is not { } bidder
            || await read.Invitations.SingleOrDefaultAsync(
                one => one.Call == call && one.Bidder == invited,
                cancellation
            )
                is not { } invitation
        )
            return AccessRefusals.NotFound;
        var title = TitleOf(found, invited) with { Language = subject.Language };
        if (title.Subject() != subject)
            return AccessRefusals.NotFound;
        var list = await (
            from qualified in read.QualifiedLists
            join rfq in read.Solicitations on qualified.Rfq equals rfq.Id
            where qualified.Id == found.Call.Invites
            select new InvitedList(rfq.Terms.Reference, qualified)
        ).SingleOrDefaultAsync(cancellation);
        return new FilledReport(title, InvitationReport.Of(found, invitation, bidder, list));
    }

    private static ReportTitle TitleOf(PublishedCall call, string bidder) =>
        new()
        {
            Document = ReportDocumentKind.Invitation,
            Call = call.Call.Terms.Reference,
            Bidder = bidder,
            Language = default,
        };
}

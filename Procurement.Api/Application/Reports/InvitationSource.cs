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

    public Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation)
    {
        var (isBidder, own) = (current.Person.Role == Role.Bidder, current.Person.ActsFor);
        return Task.FromResult<IReadOnlyList<ReportTitle>>([
            .. from invitation in papers.Of(PaperRows.Invitation).OrderBy(row => row.Bidder, StringComparer.Ordinal)
            where papers.IsKnown && (!isBidder || invitation.Bidder == own)
            join organization in papers.Bidders on invitation.Bidder equals organization.Bidder
            from title in PublishedCalls.InBoth(
                TitleOf(papers.Terms.Reference, invitation.Bidder!),
                organization.Facts.Language
            )
            select title,
        ]);
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
        var title = TitleOf(found.Call.Terms.Reference, invited) with { Language = subject.Language };
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

    private static ReportTitle TitleOf(string call, string bidder) =>
        new()
        {
            Document = ReportDocumentKind.Invitation,
            Call = call,
            Bidder = bidder,
            Language = default,
        };
}

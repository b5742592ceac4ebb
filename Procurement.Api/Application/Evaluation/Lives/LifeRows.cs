using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>The calls of a person, one row a call; one query whatever their number.</summary>
internal static class LifeRows
{
    private static readonly Role[] Preparing = [Role.ProcurementLead, Role.Approver, Role.FairnessMonitor];

    private static readonly Role[] Watching =
    [
        Role.ProcurementLead,
        Role.Approver,
        Role.KeyHolder,
        Role.FairnessMonitor,
    ];

    public static Task<List<CallRow>> Calls(
        this IReadContext read,
        string person,
        Expression<Func<Solicitation, bool>> which,
        CancellationToken cancellation
    )
    {
        var holders =
            from holding in read.KeyHoldings
            from holder in holding.Holders
            select new
            {
                holding.Call,
                holder.Person,
                holder.Standing,
                holder.MadeAt,
            };
        var decisions =
            from award in read.Awards
            from decision in award.Decisions
            select new
            {
                award.Call,
                decision.Number,
                decision.At,
                decision.By,
            };
        return (
            from call in read.Solicitations.Where(which)
            join programme in read.Programmes on call.Programme equals programme.Id
            where
                read.Duties.Any(duty =>
                    duty.Person == person
                    && duty.EndedAt == null
                    && Watching.Contains(duty.Role)
                    && duty.Scope.Programme == programme.Id
                    && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
                    && (
                        call.PublishedAt != null
                        || Preparing.Contains(duty.Role)
                        || read.KeyHoldings.Any(one =>
                            one.Call == call.Id && one.Holders.Any(it => it.Person == person)
                        )
                    )
                )
            orderby call.Terms.ClosesAt descending, call.Terms.Reference, call.Id
            select new CallRow
            {
                Id = call.Id,
                Programme = call.Programme,
                Terms = call.Terms,
                Plan = call.Plan,
                PlanChanges = call.PlanChanges,
                State = call.State,
                IsPublished = call.PublishedAt != null,
                Authors = call.Authors,
                ReturnedAt = (DateTimeOffset?)call.Return!.At,
                TimeZone = programme.Facts.TimeZone,
                IsSynthetic = programme.Facts.IsSynthetic,
                Questions = read.Questions.Count(one => one.Call == call.Id && one.Answer == null),
                AddendaToApprove = read.Addenda.Count(one =>
                    one.Call == call.Id && one.ApprovedAt == null && one.PublishedAt == null
                ),
                AddendaToPublish = read.Addenda.Count(one =>
                    one.Call == call.Id && one.ApprovedAt != null && one.PublishedAt == null
                ),
                Threshold = read
                    .KeyHoldings.Where(one => one.Call == call.Id)
                    .Select(one => (int?)one.Threshold)
                    .FirstOrDefault(),
                HasOwnKey = holders
                    .Where(one => one.Call == call.Id && one.Person == person && one.Standing != HolderStanding.Ended)
                    .Select(one => (bool?)(one.MadeAt != null))
                    .FirstOrDefault(),
                WithoutKey = holders.Count(one =>
                    one.Call == call.Id && one.Standing != HolderStanding.Ended && one.MadeAt == null
                ),
                IsReplacing = holders.Any(one =>
                    one.Call == call.Id && one.Standing == HolderStanding.Joining && one.MadeAt != null
                ),
                Award = read
                    .Awards.Where(one => one.Call == call.Id)
                    .Select(one => (Domain.Awards.AwardState?)one.State)
                    .FirstOrDefault(),
                AwardedAt = decisions
                    .Where(one => one.Call == call.Id)
                    .OrderByDescending(one => one.Number)
                    .Select(one => (DateTimeOffset?)one.At)
                    .FirstOrDefault(),
                RecommendedBy = decisions
                    .Where(one => one.Call == call.Id)
                    .OrderByDescending(one => one.Number)
                    .Select(one => one.By)
                    .FirstOrDefault(),
                Unsigned = read
                    .Awards.Where(one => one.Call == call.Id)
                    .SelectMany(one => one.Entries)
                    .Count(one => one.Bidder != null && one.Agreement == null && one.NoAwardAt == null),
                LettersToReview = read.Notices.Count(one => one.Call == call.Id && one.State == NoticeState.Drafted),
                LettersToApprove = read.Notices.Count(one => one.Call == call.Id && one.State == NoticeState.Reviewed),
                LettersToSend = read.Notices.Count(one => one.Call == call.Id && one.State == NoticeState.Approved),
                Debriefs = read.Debriefs.Count(one =>
                    one.Call == call.Id && one.State == Domain.Debriefs.DebriefState.Requested
                ),
                Disputes = read.Disputes.Count(one => one.Call == call.Id && one.DecidedAt == null),
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellation);
    }
}

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
        Role.Chair,
    ];

    public static Task<List<CallRow>> Calls(
        this IReadContext read,
        string person,
        Expression<Func<Solicitation, bool>> which,
        CancellationToken cancellation
    ) =>
        (
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
            let addenda = read.Addenda.Where(one => one.Call == call.Id && one.PublishedAt == null)
            let holders = read.KeyHoldings.Where(one => one.Call == call.Id).SelectMany(one => one.Holders)
            let award = read.Awards.Where(one => one.Call == call.Id)
            let letters = read.Notices.Where(one => one.Call == call.Id)
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
                AddendaToApprove = addenda.Count(one => one.ApprovedAt == null),
                AddendaToPublish = addenda.Count(one => one.ApprovedAt != null),
                Threshold = read
                    .KeyHoldings.Where(one => one.Call == call.Id)
                    .Select(one => (int?)one.Threshold)
                    .FirstOrDefault(),
                HasOwnKey = holders
                    .Where(one => one.Person == person && one.Standing != HolderStanding.Ended)
                    .Select(one => (bool?)(one.MadeAt != null))
                    .FirstOrDefault(),
                WithoutKey = holders.Count(one => one.Standing != HolderStanding.Ended && one.MadeAt == null),
                IsReplacing = holders.Any(one => one.Standing == HolderStanding.Joining && one.MadeAt != null),
                Award = award.Select(one => (Domain.Awards.AwardState?)one.State).FirstOrDefault(),
                AwardedAt = award
                    .SelectMany(one => one.Decisions)
                    .OrderByDescending(one => one.Number)
                    .Select(one => (DateTimeOffset?)one.At)
                    .FirstOrDefault(),
                RecommendedBy = award
                    .SelectMany(one => one.Decisions)
                    .OrderByDescending(one => one.Number)
                    .Select(one => one.By)
                    .FirstOrDefault(),
                Unsigned = award
                    .SelectMany(one => one.Entries)
                    .Count(one => one.Bidder != null && one.Agreement == null && one.NoAwardAt == null),
                LettersToReview = letters.Count(one => one.State == NoticeState.Drafted),
                LettersToApprove = letters.Count(one => one.State == NoticeState.Reviewed),
                LettersToSend = letters.Count(one => one.State == NoticeState.Approved),
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

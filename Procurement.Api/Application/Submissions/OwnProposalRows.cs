using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Notices;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Reads in one query where a person's bidders stand, in every competition that they may know of.</summary>
internal static class OwnProposalRows
{
    /// <summary>One row a competition and bidder.</summary>
    public static IQueryable<OwnProposalRow> OwnProposals(this IReadContext read, string person, DateTimeOffset now) =>
        from duty in read.Duties
        where duty.Person == person && duty.Role == Role.Bidder && duty.EndedAt == null && duty.ActsFor != null
        join programme in read.Programmes on duty.Scope.Programme equals programme.Id
        join call in read.Solicitations on programme.Id equals call.Programme
        where call.PublishedAt != null && (duty.Scope.Call == null || duty.Scope.Call == call.Id)
        join competition in read.Competitions on call.Id equals competition.Solicitation
        join organization in read.Organizations
            on new { Programme = programme.Id, Bidder = duty.ActsFor! } equals new
            {
                organization.Programme,
                organization.Bidder,
            }
        from invitation in read
            .Invitations.Where(one => one.Call == call.Id && one.Bidder == duty.ActsFor)
            .DefaultIfEmpty()
        where call.Invites == null || invitation != null
        from region in programme.Regions.Where(one => one.Code == competition.Region).DefaultIfEmpty()
        from draft in read
            .SubmissionDrafts.Where(one => one.Competition == competition.Id && one.Bidder == duty.ActsFor)
            .DefaultIfEmpty()
        from submission in read
            .Submissions.Where(one => one.Competition == competition.Id && one.Bidder == duty.ActsFor)
            .DefaultIfEmpty()
        from debrief in read
            .Debriefs.Where(one =>
                one.Call == call.Id && one.Region == competition.Region && one.Bidder == duty.ActsFor
            )
            .DefaultIfEmpty()
        orderby call.Terms.ClosesAt descending, call.Id, competition.Position, competition.Id, duty.Id
        select new OwnProposalRow
        {
            Programme = programme.Id,
            TimeZone = programme.Facts.TimeZone,
            Call = call.Id,
            Terms = call.Terms,
            State = call.State,
            Plan = call.Plan,
            LatestAddendum = call.LatestAddendum,
            Competition = competition.Id,
            Region = competition.Region,
            RegionEnglish = region == null ? null : region.Name.English,
            RegionFrench = region == null ? null : region.Name.French,
            Bidder = organization.Bidder,
            Organization = organization.Facts.Name,
            InvitedAt = invitation == null ? null : invitation.InvitedAt,
            SeenAt = invitation == null ? null : invitation.SeenAt,
            Draft = draft,
            ReceivedAt = submission == null ? null : submission.Receipt.ReceivedAt,
            Footing = submission == null ? null : submission.Receipt.Footing,
            WithdrawnAt = submission == null ? null : submission.WithdrawnAt,
            Receipts = read
                .SubmissionVersions.Where(one => submission != null && one.Submission == submission.Id)
                .OrderByDescending(one => one.Number)
                .Select(one => new ReceiptHead(one.Receipt, one.Number, one.ReceivedAt))
                .ToList(),
            AddendaDue = read.Addenda.Count(one =>
                one.Call == call.Id
                && one.Number != null
                && one.Acknowledgements.All(confirmed => confirmed.Bidder != duty.ActsFor)
            ),
            Answers = read.Answers.Count(one => one.Call == call.Id),
            OpenClarifications = read.Clarifications.Count(one =>
                one.Competition == competition.Id
                && one.AnswerUntil >= now
                && one.Answers.Any(answer => answer.Bidder == duty.ActsFor && answer.AnsweredAt == null)
            ),
            OpenPriceQuestions = read.PriceReviews.Count(one =>
                one.Competition == competition.Id && one.Bidder == duty.ActsFor && one.AnsweredAt == null
            ),
            LetterKind = read
                .Notices.Where(one => one.Call == call.Id && one.Region == competition.Region)
                .Where(one => one.Bidder == duty.ActsFor && one.SentAt != null)
                .OrderByDescending(one => one.Number)
                .Select(one => (NoticeKind?)one.Content.Kind)
                .FirstOrDefault(),
            LetterSentAt = read
                .Notices.Where(one => one.Call == call.Id && one.Region == competition.Region)
                .Where(one => one.Bidder == duty.ActsFor && one.SentAt != null)
                .OrderByDescending(one => one.Number)
                .Select(one => one.SentAt)
                .FirstOrDefault(),
            DebriefUntil = read
                .Notices.Where(one => one.Call == call.Id && one.Region == competition.Region)
                .Where(one => one.Bidder == duty.ActsFor && one.SentAt != null)
                .OrderByDescending(one => one.Number)
                .Select(one => one.Content.DebriefUntil)
                .FirstOrDefault(),
            DebriefState = debrief == null ? null : debrief.State,
            DebriefAt = debrief == null ? null : debrief.ScheduledFor,
            ReleasedAt = debrief == null ? null : debrief.ReportReleasedAt,
        };
}

/// <summary>What one row holds.</summary>
internal sealed record OwnProposalRow
{
    public required ProgrammeId Programme { get; init; }
    public required string TimeZone { get; init; }
    public required SolicitationId Call { get; init; }
    public required CallTerms Terms { get; init; }
    public required SolicitationState State { get; init; }
    public required EvaluationPlan Plan { get; init; }
    public required int LatestAddendum { get; init; }
    public required CompetitionId Competition { get; init; }
    public required string Region { get; init; }
    public required string? RegionEnglish { get; init; }
    public required string? RegionFrench { get; init; }
    public required string Bidder { get; init; }
    public required string Organization { get; init; }
    public required DateTimeOffset? InvitedAt { get; init; }
    public required DateTimeOffset? SeenAt { get; init; }
    public required SubmissionDraft? Draft { get; init; }
    public required DateTimeOffset? ReceivedAt { get; init; }
    public required Footing? Footing { get; init; }
    public required DateTimeOffset? WithdrawnAt { get; init; }
    public required List<ReceiptHead> Receipts { get; init; }
    public required int AddendaDue { get; init; }
    public required int Answers { get; init; }
    public required int OpenClarifications { get; init; }
    public required int OpenPriceQuestions { get; init; }
    public required NoticeKind? LetterKind { get; init; }
    public required DateTimeOffset? LetterSentAt { get; init; }
    public required DateOnly? DebriefUntil { get; init; }
    public required DebriefState? DebriefState { get; init; }
    public required DateTimeOffset? DebriefAt { get; init; }
    public required DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>What of it is told.</summary>
    public OwnProposal Told(DateTimeOffset now) =>
        new()
        {
            Programme = Programme,
            Call = Call,
            Competition = Competition,
            Kind = Terms.Kind,
            Reference = Terms.Reference,
            Title = Terms.Title,
            Region = Region,
            RegionName = RegionEnglish is null ? null : new BilingualText(RegionEnglish, RegionFrench!),
            TimeZone = TimeZone,
            ClosesAt = Terms.ClosesAt,
            QuestionsCloseAt = Terms.QuestionsCloseAt ?? Terms.ClosesAt,
            IsOpen = State == SolicitationState.Published && now <= Terms.ClosesAt,
            IsCancelled = State == SolicitationState.Cancelled,
            Bidder = Bidder,
            Organization = Organization,
            InvitedAt = InvitedAt,
            HasSeenInvitation = SeenAt is not null,
            Envelopes = [.. PlannedEnvelope.Of(Plan).Select(Envelope)],
            AsksPrice = Plan.Steps.OfType<Domain.Plans.Steps.PriceStep>().Any(),
            IsBegun = Draft is not null,
            Version = Draft?.Version ?? 0,
            Places = Draft?.Places ?? [],
            AddendaDue = AddendaDue,
            LatestAddendum = LatestAddendum,
            Answers = Answers,
            ReceivedAt = ReceivedAt,
            Footing = Footing,
            WithdrawnAt = WithdrawnAt,
            Receipts = Receipts,
            OpenClarifications = OpenClarifications,
            OpenPriceQuestions = OpenPriceQuestions,
            Letter =
                LetterKind is { } kind && LetterSentAt is { } sent ? new LetterHead(kind, sent, DebriefUntil) : null,
            Debrief = DebriefState is { } state ? new DebriefHead(state, DebriefAt, ReleasedAt) : null,
        };

    private OwnEnvelope Envelope(PlannedEnvelope envelope)
    {
        var held = (Draft?.Documents ?? []).Where(one => one.Envelope == envelope.Name).ToList();
        var placed = (Draft?.Places ?? []).Select(one => one.Criterion).ToHashSet();
        return new(
            envelope.Name,
            envelope.IsRequired,
            envelope.IsSealed,
            held.Count,
            held.Sum(one => one.Pages ?? 0),
            envelope.Leaves.Length,
            envelope.Leaves.Count(leaf => !placed.Contains(leaf))
        );
    }
}

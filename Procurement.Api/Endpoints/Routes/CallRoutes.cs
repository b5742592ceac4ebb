using Procurement.Api.Application.Paging;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Solicitations;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>RFQs and calls for proposals.</summary>
internal static class CallRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Post<DraftCall, SolicitationId>("/programmes/{programme}/calls");
        api.Post<CheckPlan, CheckedPlan>("/programmes/{programme}/plan-checks");
        api.Get<ListCalls, Page<CallSummary>>("/calls");
        api.Get<DescribeCall, CallDetails>("/calls/{call}");
        api.Get<DescribeDraft, DraftDetails>("/calls/{call}/draft");
        api.Put<ReviseDraft, int>("/calls/{call}/draft");
        api.Post<ApproveCall, Done>("/calls/{call}/approve");
        api.Post<ReturnDraft, Done>("/calls/{call}/draft/return");
        api.Post<PublishCall, IReadOnlyList<PublishedCompetition>>("/calls/{call}/publish");
        api.Post<CloseCall, Done>("/calls/{call}/close");
        api.Post<CancelCall, Done>("/calls/{call}/cancel");
        api.Get<ListPlanVersions, IReadOnlyList<PlanVersionDetails>>("/calls/{call}/plan-versions");
        api.Get<ListAddenda, IReadOnlyList<AddendumDetails>>("/calls/{call}/addenda");
        api.Post<DraftAddendum, AddendumId>("/calls/{call}/addenda");
        api.Put<ReviseAddendum, int>("/calls/{call}/addenda/{addendum}");
        api.Post<ApproveAddendum, Done>("/calls/{call}/addenda/{addendum}/approve");
        api.Post<PublishAddendum, int>("/calls/{call}/addenda/{addendum}/publish");
        api.Post<AcknowledgeAddendum, Done>("/calls/{call}/addenda/{addendum}/acknowledge");
        api.Get<ListQuestions, IReadOnlyList<QuestionDetails>>("/calls/{call}/questions");
        api.Post<AskQuestion, QuestionId>("/calls/{call}/questions");
        api.Post<AnswerQuestions, int>("/calls/{call}/answers");
        api.Get<ListInvitations, IReadOnlyList<InvitationDetails>>("/calls/{call}/invitations");
        api.Post<SeeInvitation, Done>("/calls/{call}/invitation/seen");
        api.Get<ListQualified, IReadOnlyList<QualifiedListDetails>>("/calls/{call}/qualified-lists");
        api.Post<AmendList, int>("/calls/{call}/qualified-lists");
        api.Post<ExpireList, Done>("/calls/{call}/qualified-lists/expire");
    }
}

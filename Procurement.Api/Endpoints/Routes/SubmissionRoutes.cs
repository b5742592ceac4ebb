using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Submissions, from their draft on. Contents of documents are streamed apart.</summary>
internal static class SubmissionRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteTable api)
    {
        api.Get<GetOwnSubmission, OwnSubmissionDetails>("/competitions/{competition}/submissions/own");
        api.Put<NamePlaces, Done>("/competitions/{competition}/submissions/own/places");
        api.Delete<RemoveDocument, Done>("/competitions/{competition}/submissions/own/documents/{document}");
        api.Post<ReceiveSubmission, SubmissionReceipt>("/competitions/{competition}/submissions");
        api.Post<WithdrawSubmission, Done>("/competitions/{competition}/submissions/own/withdraw");
        api.Get<ListSubmissions, IReadOnlyList<SubmissionSummary>>("/competitions/{competition}/submissions");
        api.Get<GetProposal, ProposalDetails>("/competitions/{competition}/proposals/{bidder}");
        api.Post<AskClarification, ClarificationId>("/competitions/{competition}/clarifications");
        api.Get<ListClarifications, IReadOnlyList<ClarificationDetails>>("/competitions/{competition}/clarifications");
        api.Put<AnswerClarification, Done>("/competitions/{competition}/clarifications/{clarification}/answer");
        api.Get<ShowMandatoryRoom, MandatoryRoom>("/competitions/{competition}/steps/{step}/mandatory");
        api.Put<RecordMandatoryResults, Done>("/competitions/{competition}/steps/{step}/mandatory/{bidder}");
        api.Get<ListDisqualifications, IReadOnlyList<DisqualificationSummary>>(
            "/competitions/{competition}/disqualifications"
        );
        api.Post<ProposeDisqualification, DisqualificationProposalId>(
            "/competitions/{competition}/submissions/{bidder}/disqualification"
        );
        api.Post<DisqualifySubmission, Done>("/competitions/{competition}/submissions/{bidder}/disqualify");
        api.Post<ReturnDisqualification, Done>(
            "/competitions/{competition}/submissions/{bidder}/disqualification/return"
        );
        api.Post<RecordWithdrawal, Done>("/competitions/{competition}/submissions/{bidder}/withdrawal");
    }
}

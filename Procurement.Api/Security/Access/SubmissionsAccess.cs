using Procurement.Api.Application.Submissions;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Submissions, clarifications and disqualifications.</summary>
internal static class SubmissionsAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(ListOwnProposals)] = AccessRow.ForSignedIn,
            [typeof(ShowOwnProposal)] = Row([Bidder], Any),
            [typeof(ListOwnRequests)] = Row([Bidder], Any),
            [typeof(ShowOwnReceipt)] = Row([Bidder], Any),
            [typeof(GetOwnSubmission)] = Row([Bidder], Submitting),
            [typeof(AskToUpload)] = Row([Bidder], Submitting),
            [typeof(AddDocument)] = Row([Bidder], Submitting),
            [typeof(AddSealedDocument)] = Row([Bidder], Submitting),
            [typeof(RemoveDocument)] = Row([Bidder], Submitting),
            [typeof(NamePlaces)] = Row([Bidder], Submitting),
            [typeof(ReceiveSubmission)] = Row([Bidder], Submitting),
            [typeof(WithdrawSubmission)] = Row([Bidder], Submitting),
            [typeof(ShowReceived)] = Row(Overseers, Submitting),
            [typeof(ListSubmissions)] = Row([ProcurementLead, Chair, FairnessMonitor], Evaluated),
            [typeof(GetProposal)] = Row([Evaluator, Chair, ProcurementLead, Approver, FairnessMonitor], Evaluated),
            [typeof(ReadDocument)] = Row(
                [Bidder, Evaluator, Chair, ProcurementLead, Approver, FairnessMonitor],
                Submitting
            ),
            [typeof(AskClarification)] = Row([ProcurementLead], Closed, InEvaluation),
            [typeof(AnswerClarification)] = Row([Bidder], Closed, InEvaluation),
            [typeof(ListClarifications)] = Row([Bidder, Evaluator, Chair, ProcurementLead, FairnessMonitor], Evaluated),
            [typeof(ProposeDisqualification)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(DisqualifySubmission)] = Row([Approver], InEvaluation, Decided),
            [typeof(ReturnDisqualification)] = Row([Approver], InEvaluation, Decided),
            [typeof(RecordWithdrawal)] = Row([ProcurementLead], Closed, InEvaluation, Decided),
            [typeof(ListDisqualifications)] = Row(Overseers, Evaluated),
            [typeof(RecordMandatoryResults)] = Row([Chair], InEvaluation),
        };
}

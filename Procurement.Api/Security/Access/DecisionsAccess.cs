using Procurement.Api.Application.Awards;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Awards and questions about prices.</summary>
internal static class DecisionsAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(RecommendAward)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(ApproveAward)] = Row([Approver], Decided),
            [typeof(ReturnAward)] = Row([Approver], Decided),
            [typeof(SignAgreement)] = Row([ProcurementLead], Decided),
            [typeof(RecordNoAward)] = Row([Approver], Decided),
            [typeof(ShowAward)] = Row(Overseers, [InEvaluation, .. Concluded]),
            [typeof(ShowAwardFigures)] = Row(Overseers, [InEvaluation, .. Concluded]),
            [typeof(ShowLowPrices)] = Row(Overseers, [InEvaluation, .. Concluded]),
            [typeof(ShowResult)] = Row(Overseers, Concluded),
            [typeof(AskAboutPrice)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(AnswerAboutPrice)] = Row([Bidder], InEvaluation, Decided),
            [typeof(DecideAboutPrice)] = Row([ProcurementLead], InEvaluation, Decided),
            [typeof(ListPriceReviews)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Evaluated),
            [typeof(GetDecidedCall)] = Row(Overseers, Any),
        };
}

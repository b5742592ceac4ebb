using System.Collections.Frozen;
using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Organizations;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Domain.Common.Identity;
using static Procurement.Domain.Common.Identity.Role;

namespace Procurement.Api.Security;

/// <summary>Who may do what. Anything that is not in it is refused; the state of the competition and declared conflicts
/// are checked by the aggregates.</summary>
/// <remarks>Source: domain guide, section 2.</remarks>
internal static class AccessTable
{
    private static readonly FrozenDictionary<Type, Role[]> Rows = new Dictionary<Type, Role[]>
    {
        [typeof(BeginProgramme)] = [ProcurementLead],
        [typeof(DraftCall)] = [ProcurementLead],
        [typeof(PublishCall)] = [ProcurementLead],
        [typeof(CloseCall)] = [ProcurementLead],
        [typeof(ReceiveSubmission)] = [Bidder],
        [typeof(WithdrawSubmission)] = [Bidder],
        [typeof(NamePanel)] = [ProcurementLead],
        [typeof(DeclareConflict)] = [Evaluator],
        [typeof(OpenStep)] = [ProcurementLead],
        [typeof(RecordMandatoryResults)] = [Chair],
        [typeof(HandInScoreSheet)] = [Evaluator],
        [typeof(RecordConsensus)] = [Chair],
        [typeof(OpenCommercialEnvelopes)] = [KeyHolder],
        [typeof(CloseStep)] = [ProcurementLead],
        [typeof(RankCompetition)] = [ProcurementLead],
        [typeof(DisqualifySubmission)] = [Approver],
        [typeof(DecideQualification)] = [Approver],
        [typeof(RecommendAward)] = [ProcurementLead],
        [typeof(GetDecidedCall)] = [ProcurementLead, Approver, FairnessMonitor],
        [typeof(WriteReports)] = [ProcurementLead, Approver, FairnessMonitor],
        [typeof(ListProgrammes)] = [ProcurementLead, Approver, FairnessMonitor],
        [typeof(ShowRanking)] = [ProcurementLead, Approver, FairnessMonitor],
        [typeof(ListReports)] = [ProcurementLead, Approver, FairnessMonitor],
        [typeof(RenderReport)] = [ProcurementLead, Approver, FairnessMonitor],
    }.ToFrozenDictionary();

    /// <summary>The requests that have a row.</summary>
    public static IEnumerable<Type> Requests => Rows.Keys;

    /// <summary>Whether a role may send a request.</summary>
    public static bool Allows(Role role, Type request) =>
        Rows.TryGetValue(request, out var roles) && roles.Contains(role);
}

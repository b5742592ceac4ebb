using Procurement.Api.Application.Envelopes;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Keys and sealed envelopes.</summary>
internal static class EnvelopesAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(NameKeyHolders)] = Row([ProcurementLead], Draft, Approved, Open, Closed),
            [typeof(MakeKey)] = Row([KeyHolder], Draft, Approved, Open, Closed, InEvaluation),
            [typeof(ReplaceKeyHolder)] = Row([ProcurementLead], Draft, Approved, Open, Closed, InEvaluation),
            [typeof(GiveShareForReplacement)] = Row([KeyHolder], Open, Closed, InEvaluation),
            [typeof(GiveShare)] = Row([KeyHolder], Open, Closed, InEvaluation),
            [typeof(ShowKeyHolders)] = Row([ProcurementLead, KeyHolder, FairnessMonitor, Approver], Any),
            [typeof(ShowShares)] = Row([ProcurementLead, KeyHolder, FairnessMonitor], InEvaluation),
            [typeof(ShowOpening)] = Row([ProcurementLead, FairnessMonitor, KeyHolder], [InEvaluation, .. Concluded]),
            [typeof(ShowKeyRoom)] = Row([ProcurementLead, KeyHolder, FairnessMonitor, Approver], Any),
            [typeof(ListMyKeys)] = AccessRow.ForSignedIn,
            [typeof(ShowPrice)] = Row(Overseers, Evaluated),
        };
}

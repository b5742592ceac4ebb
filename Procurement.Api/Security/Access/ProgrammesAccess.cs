using Procurement.Api.Application.Organizations;
using static Procurement.Api.Security.Access.AccessStages;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Programmes and organizations.</summary>
internal static class ProgrammesAccess
{
    /// <summary>A row for each request.</summary>
    public static Dictionary<Type, AccessRow> Rows { get; } =
        new()
        {
            [typeof(BeginProgramme)] = Row([ProcurementLead], Service),
            [typeof(ShowDemo)] = AccessRow.ForAnybody,
            [typeof(ListProgrammes)] = AccessRow.ForSignedIn,
            [typeof(ListProgrammePeople)] = Row([ProcurementLead], Service),
            [typeof(DescribeProgramme)] = Row(Readers, Service),
            [typeof(RegisterOrganization)] = Row([ProcurementLead, Bidder], Service),
            [typeof(ChangeOrganization)] = Row([ProcurementLead, Bidder], Service),
            [typeof(AddBidderPerson)] = Row([ProcurementLead, Bidder], Service),
            [typeof(ListOrganizations)] = Row([ProcurementLead, Approver, FairnessMonitor, Bidder], Service),
        };
}

using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using static Procurement.Domain.Common.Identity.Role;
using static Procurement.Domain.People.Stage;

namespace Procurement.Api.Security.Access;

/// <summary>Stages and roles that several rows of the access table name together.</summary>
internal static class AccessStages
{
    /// <summary>Every stage.</summary>
    public static readonly Stage[] Any = Enum.GetValues<Stage>();

    /// <summary>Every stage of a call that was not cancelled.</summary>
    public static readonly Stage[] Uncancelled = [.. Any.Where(stage => stage != Cancelled)];

    /// <summary>From closing on.</summary>
    public static readonly Stage[] Evaluated = [Closed, InEvaluation, Decided, Notified, Archived];

    /// <summary>From publication on; what comes after closing is refused as late, and recorded.</summary>
    public static readonly Stage[] Submitting = [Open, .. Evaluated];

    /// <summary>From closing on, and of a call that was cancelled.</summary>
    public static readonly Stage[] AfterClosing = [.. Evaluated, Cancelled];

    /// <summary>From the decision on.</summary>
    public static readonly Stage[] Concluded = [Decided, Notified, Archived];

    /// <summary>Decided or cancelled.</summary>
    public static readonly Stage[] AtItsEnd = [.. Concluded, Cancelled];

    /// <summary>Who answers for a call or watches over it.</summary>
    public static readonly Role[] Overseers = [ProcurementLead, Approver, FairnessMonitor];

    /// <summary>Who reads what is published; a bidder comes last, so that nobody reads less for being one elsewhere.</summary>
    public static readonly Role[] Readers = [.. Overseers, Chair, Evaluator, KeyHolder, Bidder];

    /// <summary>A row of the table.</summary>
    public static AccessRow Row(Role[] roles, params Stage[] stages) => new(roles, stages);
}

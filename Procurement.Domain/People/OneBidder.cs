using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.People;

/// <summary>A person bids for one organization in a programme, and is nothing else there.</summary>
/// <remarks>Source: domain guide, section 2, who may not do both.</remarks>
public static class OneBidder
{
    /// <summary>Why a person who holds these duties may not act for a bidder of the programme: duty.incompatible (they
    /// act for another one, or hold another role there); null: they may.</summary>
    public static Refusal? Bars(IEnumerable<Duty> held, ProgrammeId programme, string bidder)
    {
        var isOther = held.Any(duty =>
            duty.Scope.Programme == programme
            && (duty.Role != Role.Bidder || (duty.ActsFor is { } one && one != bidder))
        );
        return isOther ? new Refusal("duty.incompatible") : null;
    }
}

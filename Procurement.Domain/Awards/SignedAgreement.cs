using Procurement.Domain.Plans;

namespace Procurement.Domain.Awards;

/// <summary>The agreement signed for a region. Its dates are days of the programme's calendar.</summary>
/// <param name="AgreedOn">The day of signature.</param>
/// <param name="Starts">First day of the agreement.</param>
/// <param name="Ends">Last day of the agreement.</param>
/// <param name="PlanningEnds">Last day of planning.</param>
/// <param name="TransitionEnds">Last day of transition.</param>
/// <param name="SignedAt">When the lead recorded it.</param>
/// <param name="SignedBy">Who recorded it.</param>
public sealed record SignedAgreement(
    DateOnly AgreedOn,
    DateOnly Starts,
    DateOnly Ends,
    DateOnly PlanningEnds,
    DateOnly TransitionEnds,
    DateTimeOffset SignedAt,
    string SignedBy
)
{
    /// <summary>The day on which integrated delivery begins.</summary>
    public DateOnly DeliveryBegins => TransitionEnds.AddDays(1);

    internal static SignedAgreement Of(AgreementPeriod period, DecisionTerms terms, string signedBy, DateTimeOffset now)
    {
        var planned = period.Starts.AddMonths(terms.PlanningMonths);
        return new(
            period.AgreedOn,
            period.Starts,
            period.Ends,
            planned.AddDays(-1),
            period.Starts.AddMonths(terms.PlanningMonths + terms.TransitionMonths).AddDays(-1),
            now,
            signedBy
        );
    }
}

/// <summary>What the lead records of an agreement.</summary>
/// <param name="AgreedOn">The day of signature.</param>
/// <param name="Starts">First day of the agreement.</param>
/// <param name="Ends">Last day of the agreement, included.</param>
public sealed record AgreementPeriod(DateOnly AgreedOn, DateOnly Starts, DateOnly Ends);

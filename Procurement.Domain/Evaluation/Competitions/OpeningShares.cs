using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>The shares given for one opening.</summary>
/// <param name="Threshold">So many different people are needed.</param>
/// <param name="Given">Who gave, and when.</param>
/// <param name="Read">Reads what lies in an envelope, with those shares.</param>
public sealed record OpeningShares(
    int Threshold,
    IReadOnlyList<GivenShare> Given,
    Func<CommercialEnvelope, Outcome<string>> Read
)
{
    /// <summary>envelope.same-person, envelope.shares-missing; null: they suffice.</summary>
    public Refusal? Missing() =>
        Given.DistinctBy(share => share.Person).Count() < Given.Count ? new Refusal("envelope.same-person")
        : Given.Count < Threshold ? new Refusal("envelope.shares-missing", Threshold - Given.Count)
        : null;
}

using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>The head of a report about a call, at any stage of it.</summary>
public static class CallHead
{
    /// <summary>What it says of the call as it is now.</summary>
    /// <param name="programme">The buyer's programme.</param>
    /// <param name="call">The call.</param>
    /// <param name="dataAt">The latest instant recorded in what the report rests on.</param>
    /// <param name="region">The region that it is about; null or empty: the call as a whole.</param>
    public static ReportHead Of(Programme programme, Solicitation call, DateTimeOffset dataAt, string? region = null) =>
        Of(programme, call.Terms, (call.Plan, call.PlanHash), dataAt, region);

    /// <inheritdoc cref="Of(Programme, Solicitation, DateTimeOffset, string?)" />
    /// <param name="programme">The buyer's programme.</param>
    /// <param name="terms">What the call said, beside its plan.</param>
    /// <param name="plan">The plan, and its SHA-256.</param>
    /// <param name="dataAt">The latest instant recorded in what the report rests on.</param>
    /// <param name="region">The region that it is about; null or empty: the call as a whole.</param>
    public static ReportHead Of(
        Programme programme,
        CallTerms terms,
        (EvaluationPlan Plan, string Hash) plan,
        DateTimeOffset dataAt,
        string? region
    ) =>
        new()
        {
            Buyer = programme.Facts.Buyer,
            About = programme.Facts.About,
            IsSynthetic = programme.Facts.IsSynthetic,
            Currency = programme.Facts.Currency,
            TimeZone = programme.Facts.TimeZone,
            Kind = terms.Kind,
            Reference = terms.Reference,
            CallTitle = terms.Title,
            ClosesAt = terms.ClosesAt,
            Region = string.IsNullOrEmpty(region) ? null : programme.Regions.First(one => one.Code == region),
            IsOnlyRegion = terms.Regions.Count == 1,
            Plan = plan.Plan,
            PlanHash = plan.Hash,
            DataAt = dataAt,
        };
}

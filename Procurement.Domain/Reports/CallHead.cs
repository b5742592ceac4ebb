using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>The head of a report about a call as a whole, at any stage of it.</summary>
public static class CallHead
{
    /// <summary>What it says of the call.</summary>
    /// <param name="programme">The buyer's programme.</param>
    /// <param name="call">The call.</param>
    /// <param name="dataAt">The latest instant recorded in what the report rests on.</param>
    public static ReportHead Of(Programme programme, Solicitation call, DateTimeOffset dataAt) =>
        new()
        {
            Buyer = programme.Facts.Buyer,
            About = programme.Facts.About,
            IsSynthetic = programme.Facts.IsSynthetic,
            Currency = programme.Facts.Currency,
            TimeZone = programme.Facts.TimeZone,
            Kind = call.Terms.Kind,
            Reference = call.Terms.Reference,
            CallTitle = call.Terms.Title,
            ClosesAt = call.Terms.ClosesAt,
            IsOnlyRegion = call.Terms.Regions.Count == 1,
            Plan = call.Plan,
            PlanHash = call.PlanHash,
            DataAt = dataAt,
        };
}

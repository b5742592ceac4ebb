using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>What a report says of its call.</summary>
internal static class CallHead
{
    /// <summary>The head of a report about one competition; of an RFQ, the region is empty.</summary>
    public static ReportHead Of(Programme programme, Solicitation call, string region, DateTimeOffset dataAt) =>
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
            Region = region.Length == 0 ? null : programme.Regions.First(one => one.Code == region),
            IsOnlyRegion = call.Terms.Regions.Count == 1,
            Plan = call.Plan,
            PlanHash = call.PlanHash,
            DataAt = dataAt,
        };
}

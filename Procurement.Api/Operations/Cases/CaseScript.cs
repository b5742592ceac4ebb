using Procurement.Api.Application.Organizations;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Api.Operations.Cases;

/// <summary>What a case file says, as the acts that it stands for.</summary>
internal static class CaseScript
{
    /// <summary>The programme with its regions and bidders.</summary>
    public static BeginProgramme Programme(CaseFile file) =>
        new(
            new ProgrammeFacts
            {
                Name = file.Case,
                About = file.About,
                IsSynthetic = file.Synthetic,
                Source = file.Source,
                Buyer = file.Buyer,
                Currency = file.Currency,
                TimeZone = file.TimeZone,
                Policy = EvaluationPolicy.PaperCase,
            },
            [.. file.Regions.Select(region => new Region(region.Code, region.Name, region.Complexity))],
            [
                .. file.Bidders.Select(bidder => new RegisteredBidder(
                    bidder.Id,
                    new OrganizationFacts
                    {
                        Name = bidder.Name,
                        Language = bidder.Language,
                        Kind = bidder.Kind,
                        Members = bidder.Members,
                    }
                )),
            ]
        );

    /// <summary>The terms of the RFQ.</summary>
    public static CallTerms Terms(CaseQualification rfq) =>
        Terms(rfq, CallKind.RequestForQualifications) with
        {
            ShortlistMaximum = rfq.ShortlistMaximum,
        };

    /// <summary>The terms of a call for proposals.</summary>
    public static CallTerms Terms(CaseCall call) =>
        Terms(call, CallKind.CallForProposals) with
        {
            Regions = call.Regions,
            MostRegionsPerBidder = call.MaximumRegionsPerBidder,
        };

    /// <summary>
    /// When a call is published: one day before the first receipt, and in any case before it closes; and when every act
    /// after closing happens: at the latest closing or receipt of the call.
    /// </summary>
    public static (DateTimeOffset Published, DateTimeOffset Evaluated) Times(CaseSolicitation call)
    {
        var instants = call.Submissions.Select(submission => submission.ReceivedAt).Append(call.ClosesAt).ToList();
        return (instants.Min().AddDays(-1), instants.Max());
    }

    private static CallTerms Terms(CaseSolicitation call, CallKind kind) =>
        new()
        {
            Kind = kind,
            Reference = call.Reference,
            Title = call.Title,
            ClosesAt = call.ClosesAt,
        };
}

using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>One whole competition as a case file holds it: its form and everything that stands in it are checked.</summary>
/// <remarks>Source: cases/FORMAT.md. Lists keep the file's order.</remarks>
public sealed record CaseFile
{
    /// <summary>The file's own name, [a-z0-9-].</summary>
    public required string Case { get; init; }

    /// <summary>Shown on every report.</summary>
    public required BilingualText About { get; init; }

    /// <summary>Whether reports carry "Synthetic data".</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Where the figures come from, in one line.</summary>
    public required string Source { get; init; }

    /// <summary>The public buyer.</summary>
    public required BilingualText Buyer { get; init; }

    /// <summary>Three capital letters.</summary>
    public required string Currency { get; init; }

    /// <summary>Identifier in the IANA time zone database.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The regions.</summary>
    public required ImmutableArray<CaseRegion> Regions { get; init; }

    /// <summary>The bidders.</summary>
    public required ImmutableArray<CaseBidder> Bidders { get; init; }

    /// <summary>The evaluators.</summary>
    public required ImmutableArray<CaseEvaluator> Evaluators { get; init; }

    /// <summary>The RFQ; null in a one-stage case, where every bidder is invited.</summary>
    public CaseQualification? Qualification { get; init; }

    /// <summary>The calls for proposals; at least one.</summary>
    public required ImmutableArray<CaseCall> CallsForProposals { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>What an RFQ and a call for proposals have in common.</summary>
public abstract record CaseSolicitation
{
    /// <summary>Unique among the file's solicitations.</summary>
    public required string Reference { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>A submission received later than this is late; exactly at it is in time.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>What is scored and how; it adds up.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>The submissions; in the file's order.</summary>
    public required ImmutableArray<CaseSubmission> Submissions { get; init; }
}

/// <summary>The RFQ.</summary>
public sealed record CaseQualification : CaseSolicitation
{
    /// <summary>The best this many qualify, with everyone tied with the last place; null: all who pass.</summary>
    public int? ShortlistMaximum { get; init; }
}

/// <summary>A call for proposals.</summary>
public sealed record CaseCall : CaseSolicitation
{
    /// <summary>Codes of its regions, in its order; each is a competition of its own.</summary>
    public required ImmutableArray<string> Regions { get; init; }

    /// <summary>The most regions that one bidder is awarded; null: no cap.</summary>
    public int? MaximumRegionsPerBidder { get; init; }
}

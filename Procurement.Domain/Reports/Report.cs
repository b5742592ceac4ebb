using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>
/// What one report holds, in no language and on no page. Every figure in it is final: whoever prints it formats and
/// works nothing out.
/// </summary>
public abstract record Report
{
    /// <summary>The call, its plan and the date of the data.</summary>
    public required ReportHead Head { get; init; }
}

/// <summary>What every report says of the call that it is about; all of it was published with the call.</summary>
public sealed record ReportHead
{
    /// <summary>The buyer's name.</summary>
    public required BilingualText Buyer { get; init; }

    /// <summary>What the programme is about.</summary>
    public required BilingualText About { get; init; }

    /// <summary>Whether bidders, people and figures are invented.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>ISO 4217 code of every price.</summary>
    public required string Currency { get; init; }

    /// <summary>IANA time zone in which people read its times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>RFQ or CFP.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Reference of the call.</summary>
    public required string Reference { get; init; }

    /// <summary>Title of the call.</summary>
    public required BilingualText CallTitle { get; init; }

    /// <summary>Closing instant.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>The region; null for an RFQ.</summary>
    public Region? Region { get; init; }

    /// <summary>Whether the call has no other region: its sentences need not say which.</summary>
    public bool IsOnlyRegion { get; init; }

    /// <summary>The plan as published.</summary>
    public required EvaluationPlan Plan { get; init; }

    /// <summary>SHA-256 of the canonical plan, in lower-case hex.</summary>
    public required string PlanHash { get; init; }

    /// <summary>What the printed report can be checked by; null: it is not printed from a record.</summary>
    public Imprint? Imprint { get; init; }

    /// <summary>The latest instant recorded in what the report rests on; never the time of printing.</summary>
    public required DateTimeOffset DataAt { get; init; }
}

/// <summary>A bidder as reports name it.</summary>
/// <param name="Bidder">Identifier in the programme.</param>
/// <param name="Facts">Name, kind, language and members.</param>
public sealed record NamedBidder(string Bidder, OrganizationFacts Facts);

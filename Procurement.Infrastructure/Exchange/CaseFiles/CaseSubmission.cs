using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>One submission with everything that was written about it.</summary>
public sealed record CaseSubmission
{
    /// <summary>Identifier of the bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Code of the region; empty in an RFQ.</summary>
    public required string Region { get; init; }

    /// <summary>When it was received, with the offset as written.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Mandatory requirements answered; one that is absent has not been.</summary>
    public required ImmutableArray<CaseAnswer> Mandatory { get; init; }

    /// <summary>What the evaluators wrote.</summary>
    public required ImmutableArray<CaseSheet> Scores { get; init; }

    /// <summary>What the panel agreed; ignored where the plan takes a mean or a median.</summary>
    public required ImmutableArray<CaseAgreement> Consensus { get; init; }

    /// <summary>
    /// The price as written, exact; null where there is none. Whether it is usable is known only when its envelope
    /// is opened (price.*). A number with more than 40 decimals is cut there: it is too precise either way.
    /// </summary>
    public Fraction? Price { get; init; }

    /// <summary>Why it was taken out after opening; null: it was not.</summary>
    public BilingualText? Disqualified { get; init; }

    /// <summary>Whether it was withdrawn; then it is never evaluated.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>One mandatory requirement, met or not.</summary>
/// <param name="Requirement">Identifier of the requirement.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Reason">Why it is not met; present where it is not.</param>
public sealed record CaseAnswer(string Requirement, bool Met, BilingualText? Reason);

/// <summary>What one evaluator wrote about one submission.</summary>
public sealed record CaseSheet(string Evaluator, ImmutableArray<CaseMark> Marks);

/// <summary>One mark: points, or a level where the leaf has a scale.</summary>
public sealed record CaseMark(string Leaf, Points Mark);

/// <summary>One agreed mark with its reason.</summary>
/// <param name="Leaf">Identifier of the leaf.</param>
/// <param name="Mark">Points, or a level where the leaf has a scale.</param>
/// <param name="Reason">Why; never null in a case that was not refused.</param>
public sealed record CaseAgreement(string Leaf, Points Mark, BilingualText? Reason);

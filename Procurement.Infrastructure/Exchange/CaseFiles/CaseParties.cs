using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>A region.</summary>
public sealed record CaseRegion(string Code, BilingualText Name, CaseComplexity? Complexity);

/// <summary>How demanding a region is.</summary>
public enum CaseComplexity
{
    /// <summary>low.</summary>
    Low,

    /// <summary>medium.</summary>
    Medium,

    /// <summary>high.</summary>
    High,
}

/// <summary>A bidder.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name, as the bidder writes it.</param>
/// <param name="Language">The language of its letters.</param>
/// <param name="Kind">Kind of organization.</param>
/// <param name="Members">Of a consortium its members, the lead first; else empty.</param>
public sealed record CaseBidder(
    string Id,
    string Name,
    Language Language,
    CaseBidderKind Kind,
    ImmutableArray<string> Members
);

/// <summary>Kind of organization.</summary>
public enum CaseBidderKind
{
    /// <summary>forProfit.</summary>
    ForProfit,

    /// <summary>nonProfit.</summary>
    NonProfit,

    /// <summary>public.</summary>
    Public,

    /// <summary>consortium.</summary>
    Consortium,
}

/// <summary>An evaluator.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Conflicts">Bidders with whom a conflict is declared.</param>
public sealed record CaseEvaluator(string Id, string Name, ImmutableArray<string> Conflicts);

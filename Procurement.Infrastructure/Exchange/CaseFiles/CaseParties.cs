using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>A region.</summary>
public sealed record CaseRegion(string Code, BilingualText Name, Complexity? Complexity);

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
    OrganizationKind Kind,
    ImmutableArray<string> Members
);

/// <summary>An evaluator.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Conflicts">Bidders with whom a conflict is declared.</param>
public sealed record CaseEvaluator(string Id, string Name, ImmutableArray<string> Conflicts);

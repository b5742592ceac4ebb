using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>The words of the format that have a closed list.</summary>
internal static class CaseWords
{
    public static IReadOnlyDictionary<string, Language> Languages { get; } =
        new Dictionary<string, Language> { ["en"] = Language.English, ["fr"] = Language.French };

    public static IReadOnlyDictionary<string, OrganizationKind> BidderKinds { get; } =
        new Dictionary<string, OrganizationKind>
        {
            ["forProfit"] = OrganizationKind.ForProfit,
            ["nonProfit"] = OrganizationKind.NonProfit,
            ["public"] = OrganizationKind.Public,
            ["consortium"] = OrganizationKind.Consortium,
        };

    public static IReadOnlyDictionary<string, Complexity> Complexities { get; } =
        new Dictionary<string, Complexity>
        {
            ["low"] = Complexity.Low,
            ["medium"] = Complexity.Medium,
            ["high"] = Complexity.High,
        };
}

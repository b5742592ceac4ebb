using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Infrastructure.Exchange.CaseFiles;

/// <summary>The words of the format that have a closed list.</summary>
internal static class CaseWords
{
    public static IReadOnlyDictionary<string, Language> Languages { get; } =
        new Dictionary<string, Language> { ["en"] = Language.English, ["fr"] = Language.French };

    public static IReadOnlyDictionary<string, CaseBidderKind> BidderKinds { get; } =
        new Dictionary<string, CaseBidderKind>
        {
            ["forProfit"] = CaseBidderKind.ForProfit,
            ["nonProfit"] = CaseBidderKind.NonProfit,
            ["public"] = CaseBidderKind.Public,
            ["consortium"] = CaseBidderKind.Consortium,
        };

    public static IReadOnlyDictionary<string, CaseComplexity> Complexities { get; } =
        new Dictionary<string, CaseComplexity>
        {
            ["low"] = CaseComplexity.Low,
            ["medium"] = CaseComplexity.Medium,
            ["high"] = CaseComplexity.High,
        };

    /// <summary>A language's code: the property that holds its words.</summary>
    public static string Code(Language language) => PlanWords.Code(language);
}

using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The words of letters, debriefs, disputes, documents and days.</summary>
internal static class OutcomeWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("OutcomePages");
}

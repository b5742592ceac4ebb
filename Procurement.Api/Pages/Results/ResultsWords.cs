using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Results;

/// <summary>The words of opening, ranking and award.</summary>
internal static class ResultsWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("ResultsPages");
}

using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Open;

/// <summary>The words of the pages that are open to everybody.</summary>
internal static class OpenWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("OpenPages");
}

using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Oversight;

/// <summary>The words of who watches.</summary>
internal static class OversightWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("OversightPages");

    /// <summary>A sentence for every act, done or refused; the record of proceedings says the same.</summary>
    public static readonly ResourcePair Acts = new(typeof(ResourcePair).Assembly, "Acts");
}

using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Calls;

/// <summary>The words of the pages of who prepares a call.</summary>
internal static class CallsWords
{
    public static readonly ResourcePair Pair = PageWords.Pair("CallsPages");
}

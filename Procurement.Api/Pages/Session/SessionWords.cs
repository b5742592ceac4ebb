using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Session;

/// <summary>The words of signing in and out.</summary>
internal static class SessionWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("SessionPages");
}

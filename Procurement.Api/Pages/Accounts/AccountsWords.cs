using Procurement.Api.Pages.Frame;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Pages.Accounts;

/// <summary>The words of accounts.</summary>
internal static class AccountsWords
{
    /// <summary>The pair.</summary>
    public static readonly ResourcePair Pair = PageWords.Pair("AccountsPages");
}

using Procurement.Api.Localization;
using Procurement.Api.Pages.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Frame;

/// <summary>Where a person goes after sign-in.</summary>
internal static class Landing
{
    /// <summary>The address that was asked for, else the home page of the first of their roles.</summary>
    public static string After(string? next, IReadOnlyList<Duty> duties, Language language) =>
        IsHere(next) ? next! : Of(duties).In(language);

    /// <summary>The home page of the first of the roles that a person holds.</summary>
    public static PageAddress Of(IReadOnlyList<Duty> duties) =>
        Menu.Of(duties).FirstOrDefault()?.Address ?? AccountsAddresses.Own;

    /// <summary>The page on which a required second factor is added.</summary>
    public static string Enrolment(Language language) => AccountsAddresses.Factor.In(language);

    /// <summary>Whether an address is a page of this service, and not another site's.</summary>
    public static bool IsHere(string? address) =>
        address is ['/', _, _, ..]
        && Languages.Read(address[1..3]) is not null
        && (address.Length == 3 || address[3] is '/' or '?');
}

using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Accounts;

/// <summary>The pages of accounts and their administrator: own account, people, roles.</summary>
internal static class AccountsAddresses
{
    /// <summary>Makes the first administrator.</summary>
    public static readonly PageAddress First = new(
        "/Accounts/FirstAdministrator",
        "first-administrator",
        "premiere-administration"
    );

    /// <summary>Chooses the first password, by the link of an invitation.</summary>
    public static readonly PageAddress Invitation = new("/Accounts/Invitation", "invitation", "invitation");

    /// <summary>Chooses a new password, by a link.</summary>
    public static readonly PageAddress Reset = new("/Accounts/NewPassword", "password", "mot-de-passe");

    /// <summary>Asks for that link.</summary>
    public static readonly PageAddress Forgotten = new(
        "/Accounts/ForgottenPassword",
        "password/forgotten",
        "mot-de-passe/oublie"
    );

    /// <summary>The own account.</summary>
    public static readonly PageAddress Own = new("/Accounts/OwnAccount", "account", "compte");

    /// <summary>Changes the own password.</summary>
    public static readonly PageAddress Password = new("/Accounts/Password", "account/password", "compte/mot-de-passe");

    /// <summary>Adds or removes the own second factor.</summary>
    public static readonly PageAddress Factor = new(
        "/Accounts/SecondFactor",
        "account/second-factor",
        "compte/second-facteur"
    );

    /// <summary>Everybody who has an account.</summary>
    public static readonly PageAddress People = new("/Accounts/People", "people", "personnes");

    /// <summary>Invites a person.</summary>
    public static readonly PageAddress Invite = new("/Accounts/Invite", "people/invite", "personnes/inviter");

    /// <summary>One person: roles, sessions, second factor.</summary>
    public static readonly PageAddress Person = new("/Accounts/Person", "people/{person}", "personnes/{person}");

    /// <summary>For which roles a second factor is required.</summary>
    public static readonly PageAddress Rules = new("/Accounts/Rules", "second-factor", "second-facteur");

    /// <summary>What has to be seen to, so that the service goes on working.</summary>
    public static readonly PageAddress Health = new("/Accounts/Health", "service", "service");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [First, Invitation, Reset, Forgotten, Own, Password, Factor, People, Invite, Person, Rules, Health];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(People, "Menu.People", Role.Administrator),
        new(Rules, "Menu.SecondFactor", Role.Administrator),
        new(Health, "Menu.Health", Role.Administrator),
    ];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } = [];
}

using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Session;

/// <summary>The pages of signing in and out.</summary>
internal static class SessionAddresses
{
    /// <summary>Address and password.</summary>
    public static readonly PageAddress SignIn = new("/Session/SignIn", "sign-in", "connexion");

    /// <summary>The code of the second factor.</summary>
    public static readonly PageAddress Code = new("/Session/Code", "sign-in/code", "connexion/code");

    /// <summary>Ends the session.</summary>
    public static readonly PageAddress SignOut = new("/Session/SignOut", "sign-out", "deconnexion");

    /// <summary>A form that was sent after its session had ended, to send again.</summary>
    public static readonly PageAddress Kept = new("/Session/Kept", "sign-in/kept", "connexion/conserve");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [SignIn, Code, SignOut, Kept];
}

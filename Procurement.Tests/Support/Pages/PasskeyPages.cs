using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Support.Pages;

/// <summary>What the script of passkeys does, with a device in software.</summary>
internal static class PasskeyPages
{
    private const string SignIn = "/en/sign-in";
    private const string Own = "/en/account";

    /// <summary>Adds one: where the page leads on, or the code of why not.</summary>
    public static async Task<string> Added(this PageReader reader, SoftwareAuthenticator device, string name)
    {
        await reader.Open(Own);
        var fields = reader.Hidden($"{Own}?handler=AddPasskey");
        var (options, state) = Read(await reader.Post($"{Own}?handler=AskPasskey", [.. fields]));
        var answer = device.Create(options);
        await reader.Post(
            $"{Own}?handler=AddPasskey",
            [.. fields, ("name", name), ("credential", answer), ("state", state)]
        );
        return Told(reader);
    }

    /// <summary>Signs in: where the page leads on, or the code of why not.</summary>
    public static async Task<string> EnteredWith(this PageReader reader, SoftwareAuthenticator device)
    {
        reader.Drop("__Host-session");
        var (options, state) = await reader.Asked();
        return await reader.Shown(device.Get(options), state);
    }

    /// <summary>The challenge of the page of sign-in.</summary>
    public static async Task<(string Options, string State)> Asked(this PageReader reader)
    {
        reader.Drop("__Host-session");
        await reader.Open(SignIn);
        return Read(await reader.Post($"{SignIn}?handler=Ask", [.. reader.Hidden($"{SignIn}?handler=Passkey")]));
    }

    /// <summary>Sends an answer to it.</summary>
    public static async Task<string> Shown(this PageReader reader, string answer, string state)
    {
        reader.Drop("__Host-session");
        await reader.Open(SignIn);
        var fields = reader.Hidden($"{SignIn}?handler=Passkey");
        await reader.Post($"{SignIn}?handler=Passkey", [.. fields, ("credential", answer), ("state", state)]);
        return Told(reader);
    }

    private static (string Options, string State) Read(string json)
    {
        var asked = JsonDocument.Parse(json).RootElement;
        return (asked.GetProperty("options").GetString()!, asked.GetProperty("state").GetString()!);
    }

    private static string Told(PageReader reader)
    {
        var told = JsonDocument.Parse(reader.Source).RootElement;
        return told.GetProperty("next").GetString()
            ?? told.GetProperty("line").GetString() switch
            {
                "A second factor is already in use. Remove it first to add another." => "factor.already-added",
                { } line when line.StartsWith("This account", StringComparison.Ordinal) => "passkey.needed",
                _ => "passkey.not-valid",
            };
    }
}

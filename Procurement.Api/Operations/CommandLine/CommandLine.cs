namespace Procurement.Api.Operations.CommandLine;

/// <summary>The program as a command: finds the verb, checks what was written, runs it, and says how it ended.</summary>
internal sealed class CommandLine(IReadOnlyList<IVerb> verbs, Func<string, string?> variable)
{
    /// <summary>
    /// Whether the program was called with a verb. Without one, and with settings only (<c>--urls …</c>), it serves.
    /// </summary>
    public static bool Calls(IReadOnlyList<string> words) =>
        words.Count > 0
        && (!words[0].StartsWith('-') || words[0] is "--help" or "-h" or "--version" or CommandLanguage.Option);

    /// <summary>Runs the verb that the words name, on the console of the process.</summary>
    public static async Task<int> Run(string[] words)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        var line = new CommandLine(Verbs.All, Environment.GetEnvironmentVariable);
        return await line.Run(words, Console.Out, Console.Error, stop.Token);
    }

    /// <summary>Runs the verb that the words name.</summary>
    /// <returns>One of <see cref="ExitStatus"/>; wrong usage is trouble.</returns>
    public async Task<int> Run(
        IReadOnlyList<string> words,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var (rest, asked, fault) = CommandLanguage.TakeFrom(words);
        var console = VerbConsole.In(asked ?? CommandLanguage.OfShell(variable), output, error);
        if (fault is not null)
            return Wrong(console, fault, "Usage");
        var name = rest.Count == 0 ? HelpVerb.Word : VerbNamed(rest[0]);
        if (verbs.FirstOrDefault(verb => verb.Name == name) is not { } found)
            return Wrong(console, new UsageFault("Fault.UnknownVerb", rest[0]), "Usage");
        var after = rest.Skip(1).ToList();
        if (after.TakeWhile(word => word != "--").Any(word => word is "--help" or "-h"))
        {
            await output.WriteLineAsync(console.Words[$"Usage.{found.Name}"]);
            return ExitStatus.Done;
        }
        var (arguments, misuse) = VerbArguments.Read(found, after);
        return arguments is null
            ? Wrong(console, misuse!, $"Usage.{found.Name}")
            : await found.Run(arguments, console, cancellation);
    }

    private static string VerbNamed(string word) =>
        word switch
        {
            "--help" or "-h" => HelpVerb.Word,
            "--version" => VersionVerb.Word,
            _ => word,
        };

    private static int Wrong(VerbConsole console, UsageFault fault, string usage)
    {
        console.Error.WriteLine(console.Words.Say(fault.Key, fault.Word));
        console.Error.WriteLine(console.Words[usage]);
        return ExitStatus.Trouble;
    }
}

using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Operations.CommandLine;

/// <summary>The language of the command line: what was asked for, else what the shell speaks, else English.</summary>
internal static class CommandLanguage
{
    /// <summary>The option that asks for one.</summary>
    public const string Option = "--language";

    // In the order in which POSIX gives them precedence.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>What the first variable that is set says; its language counts, not its country or encoding.</summary>
    public static Language OfShell(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return locale.Split('_', '.', '-', '@')[0].Equals("fr", StringComparison.OrdinalIgnoreCase)
            ? Language.French
            : Language.English;
    }

    /// <summary>
    /// Takes every <c>--language CODE</c> out of the words, wherever it stands before <c>--</c>; the last one holds.
    /// </summary>
    public static (IReadOnlyList<string> Words, Language? Asked, UsageFault? Fault) TakeFrom(
        IReadOnlyList<string> words
    )
    {
        var rest = new List<string>();
        Language? asked = null;
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index] == "--")
                return ([.. rest, .. words.Skip(index)], asked, null);
            if (words[index] != Option)
                rest.Add(words[index]);
            else if (++index == words.Count)
                return (rest, asked, new UsageFault("Fault.ValueMissing", Option));
            else if (Languages.Read(words[index]) is { } language)
                asked = language;
            else
                return (rest, asked, new UsageFault("Fault.UnknownLanguage", words[index]));
        }
        return (rest, asked, null);
    }
}

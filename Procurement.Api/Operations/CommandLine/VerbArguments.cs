namespace Procurement.Api.Operations.CommandLine;

/// <summary>What was written after a verb, taken apart and found in order.</summary>
internal sealed class VerbArguments
{
    private readonly Dictionary<string, List<string>> options = [];
    private readonly List<string> operands = [];

    private VerbArguments() { }

    /// <summary>What is not an option, in order.</summary>
    public IReadOnlyList<string> Operands => operands;

    /// <summary>Whether an option was given.</summary>
    public bool Has(string option) => options.ContainsKey(option);

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? ValueOf(string option) => options.GetValueOrDefault(option)?[0];

    /// <summary>Every value of an option that may be given more than once, in order.</summary>
    public IReadOnlyList<string> ValuesOf(string option) => options.GetValueOrDefault(option) ?? [];

    /// <summary>
    /// Reads the words after a verb. What follows <c>--</c> is an operand even where it begins with a hyphen.
    /// </summary>
    /// <returns>The arguments, or the first thing that is wrong with them.</returns>
    public static (VerbArguments? Arguments, UsageFault? Fault) Read(IVerb verb, IReadOnlyList<string> words)
    {
        var read = new VerbArguments();
        var onlyOperands = false;
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (onlyOperands || word is "" or "-" || word[0] != '-')
                read.operands.Add(word);
            else if (word == "--")
                onlyOperands = true;
            else if (verb.Options.FirstOrDefault(option => option.Name == word) is not { } option)
                return Wrong("Fault.UnknownOption", word);
            else if (option.TakesValue && (index + 1 == words.Count || words[index + 1].Length == 0))
                return Wrong("Fault.ValueMissing", word);
            else if (read.Has(word) && !option.MayRepeat)
                return Wrong("Fault.OptionTwice", word);
            else
                read.Add(word, option.TakesValue ? words[++index] : "");
        }
        if (verb.Options.FirstOrDefault(option => option.IsRequired && !read.Has(option.Name)) is { } missing)
            return Wrong("Fault.OptionMissing", missing.Name);
        if (read.operands.Count < verb.FewestOperands)
            return Wrong("Fault.OperandMissing", verb.Name);
        return read.operands.Count > verb.MostOperands
            ? Wrong("Fault.OperandTooMany", read.operands[verb.MostOperands])
            : (read, null);
    }

    private void Add(string option, string value)
    {
        if (!options.TryGetValue(option, out var values))
            options[option] = values = [];
        values.Add(value);
    }

    private static (VerbArguments?, UsageFault?) Wrong(string key, string word) => (null, new UsageFault(key, word));
}

/// <summary>What is wrong with a command line.</summary>
/// <param name="Key">Of its sentence in the Operations words.</param>
/// <param name="Word">The word at fault.</param>
internal sealed record UsageFault(string Key, string Word);

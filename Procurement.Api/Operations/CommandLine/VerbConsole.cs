using Procurement.Api.Localization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Operations.CommandLine;

/// <summary>Where a verb writes, and in which language.</summary>
/// <param name="Out">What was asked for.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Words">The Operations words in the reader's language.</param>
internal sealed record VerbConsole(TextWriter Out, TextWriter Error, Sentences Words)
{
    private static readonly ResourcePair Operations = new(typeof(Program).Assembly, "Operations");

    /// <summary>The reader's language.</summary>
    public Language Language => Words.Language;

    /// <summary>A console in a language.</summary>
    public static VerbConsole In(Language language, TextWriter output, TextWriter error) =>
        new(output, error, new Sentences(language, Operations));
}

namespace Procurement.Api.Operations.CommandLine;

/// <summary>Something that the program does from the command line and then ends. No verb serves.</summary>
internal interface IVerb
{
    /// <summary>The word that calls it. Its help stands in the Operations words, under <c>Usage.</c> and this name.</summary>
    string Name { get; }

    /// <summary>What it understands besides <c>--language</c> and <c>--help</c>, which every verb does.</summary>
    IReadOnlyList<VerbOption> Options => [];

    /// <summary>The fewest operands that it needs, such as files.</summary>
    int FewestOperands => 0;

    /// <summary>The most operands that it takes.</summary>
    int MostOperands => 0;

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation);
}

/// <summary>One option of a verb.</summary>
/// <param name="Name">With its hyphens: <c>--out</c>.</param>
/// <param name="TakesValue">Whether the next word is its value.</param>
/// <param name="IsRequired">Whether the verb cannot do without.</param>
/// <param name="MayRepeat">Whether it may be given more than once.</param>
internal sealed record VerbOption(
    string Name,
    bool TakesValue = false,
    bool IsRequired = false,
    bool MayRepeat = false
);

using System.Diagnostics;
using Procurement.Api.Operations.CommandLine;

namespace Procurement.Api.Operations.Cases;

/// <summary>Says on a terminal how far a long command has come; nothing within the first second, nothing in a
/// file.</summary>
internal sealed class Progress(VerbConsole console, int count)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly bool onTerminal = ReferenceEquals(console.Error, Console.Error) && !Console.IsErrorRedirected;
    private int width;

    /// <summary>So many cases are done; the last one is named.</summary>
    public void Done(int number, string file)
    {
        if (!onTerminal || Stopwatch.GetElapsedTime(began) < Silence)
            return;
        var line = console.Words.Say("Progress", number, count, Path.GetFileName(file));
        console.Error.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }

    /// <summary>Makes room for something that is to stay.</summary>
    public void Clear()
    {
        if (width > 0)
            console.Error.Write($"\r{new string(' ', width)}\r");
        width = 0;
    }
}

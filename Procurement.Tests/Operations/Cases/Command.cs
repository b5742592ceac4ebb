using Procurement.Api.Operations.CommandLine;

namespace Procurement.Tests.Operations.Cases;

/// <summary>The program called as from a shell.</summary>
internal static class Command
{
    public static async Task<Answer> Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var line = new CommandLine(Verbs.All, _ => null);
        var status = await line.Run(words, output, error, default);
        var answer = new Answer(status, output.ToString(), error.ToString());
        (answer.Output + answer.Error).Should().NotContain("   at ").And.NotContain("Exception");
        return answer;
    }
}

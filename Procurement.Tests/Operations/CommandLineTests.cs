using Procurement.Api.Operations.CommandLine;

namespace Procurement.Tests.Operations;

public sealed class CommandLineTests
{
    [TestCase("", false)]
    [TestCase("--urls http://localhost:8080", false)]
    [TestCase("--Database:Path=x.db", false)]
    [TestCase("evaluate a.json", true)]
    [TestCase("--version", true)]
    [TestCase("--help", true)]
    [TestCase("--language fr", true)]
    [TestCase("serve", true)]
    public void Only_a_verb_makes_a_command_of_the_program(string words, bool isCommand) =>
        CommandLine.Calls(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(isCommand);

    [TestCase("--colour", "“--colour” is not an option of this verb.")]
    [TestCase("a.json --out", "The option --out needs a value after it.")]
    [TestCase("a.json --out d --out e", "The option --out is given twice.")]
    [TestCase("a.json", "The option --out is missing.")]
    [TestCase("--out d", "The verb evaluate needs at least one file.")]
    [TestCase("a b c --out d", "“c” is one word too many.")]
    [TestCase("a --out d --language de", "“de” is not a language of this program: use en or fr.")]
    [TestCase("a --out d --language", "The option --language needs a value after it.")]
    public async Task Wrong_usage_is_said_with_the_usage_and_ends_in_1(string words, string said)
    {
        var (status, output, error) = await Run("evaluate " + words);
        status.Should().Be(ExitStatus.Trouble);
        output.Should().BeEmpty();
        error.Should().StartWith(said);
        error.Split('\n').Length.Should().BeGreaterThan(3);
    }

    [Test]
    public async Task An_unknown_verb_is_wrong_usage_and_serves_nothing()
    {
        var (status, _, error) = await Run("serve");
        status.Should().Be(ExitStatus.Trouble);
        error.Should().StartWith("“serve” is not a verb.");
    }

    [Test]
    public async Task A_verb_gets_its_operands_and_options()
    {
        var (status, output, _) = await Run("evaluate one --fast --out where -- --two");
        status.Should().Be(ExitStatus.Refused);
        output.Should().Be("one,--two where True English");
    }

    [TestCase("evaluate a --out b --language fr", "", ExpectedResult = "French")]
    [TestCase("--language fr evaluate a --out b", "", ExpectedResult = "French")]
    [TestCase("evaluate a --out b", "LANG=fr_CA.UTF-8", ExpectedResult = "French")]
    [TestCase("evaluate a --out b", "LC_ALL=en_CA.UTF-8 LANG=fr_CA.UTF-8", ExpectedResult = "English")]
    [TestCase("evaluate a --out b", "LC_ALL= LC_MESSAGES=fr LANG=en_CA", ExpectedResult = "French")]
    [TestCase("evaluate a --out b --language en", "LC_ALL=fr_CA.UTF-8", ExpectedResult = "English")]
    [TestCase("evaluate a --out b", "LANG=C.UTF-8", ExpectedResult = "English")]
    [TestCase("evaluate a --out b", "LANG=fro", ExpectedResult = "English")]
    public async Task<string> The_language_is_the_one_asked_for_else_the_shells(string words, string variables) =>
        (await Run(words, variables)).Output.Split(' ')[^1];

    [TestCase("help", "evaluate CASE… --out DIR")]
    [TestCase("--help", "evaluate CASE… --out DIR")]
    [TestCase("--language fr help", "evaluate CAS… --out DOSSIER")]
    [TestCase("--version", "Procurement evaluation 0.")]
    public async Task The_program_says_what_it_is(string words, string said)
    {
        var (status, output, _) = await Run(words);
        status.Should().Be(ExitStatus.Done);
        output.Should().Contain(said);
    }

    [Test]
    public async Task Every_verb_explains_itself_in_both_languages([Values("en", "fr")] string language)
    {
        foreach (var verb in Verbs.All)
        {
            var output = new StringWriter();
            var line = new CommandLine(Verbs.All, _ => null);
            (await line.Run([verb.Name, "--help", "--language", language], output, TextWriter.Null, default))
                .Should()
                .Be(ExitStatus.Done);
            output.ToString().Should().NotBeEmpty();
        }
    }

    private static async Task<(int Status, string Output, string Error)> Run(string words, string variables = "")
    {
        var set = variables
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('='))
            .ToDictionary(one => one[0], one => one[1]);
        var (output, error) = (new StringWriter(), new StringWriter());
        var line = new CommandLine(
            [new SampleVerb(), new HelpVerb(), new VersionVerb()],
            name => set.GetValueOrDefault(name)
        );
        var status = await line.Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error, default);
        return (status, output.ToString(), error.ToString());
    }

    private sealed class SampleVerb : IVerb
    {
        public string Name => "evaluate";
        public IReadOnlyList<VerbOption> Options => [new("--out", TakesValue: true, IsRequired: true), new("--fast")];
        public int FewestOperands => 1;
        public int MostOperands => 2;

        public async Task<int> Run(VerbArguments arguments, VerbConsole console, CancellationToken cancellation)
        {
            var operands = string.Join(',', arguments.Operands);
            await console.Out.WriteAsync(
                $"{operands} {arguments.ValueOf("--out")} {arguments.Has("--fast")} {console.Language}"
            );
            return ExitStatus.Refused;
        }
    }
}

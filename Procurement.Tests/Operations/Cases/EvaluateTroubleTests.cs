using System.Diagnostics;
using Procurement.Api.Operations.CommandLine;

namespace Procurement.Tests.Operations.Cases;

/// <summary>What <c>evaluate</c> says of a refused case, and of files that cannot be read or written.</summary>
[NonParallelizable]
public sealed partial class EvaluateTroubleTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void Drop() => folder.Dispose();

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Invalid))]
    public async Task A_refused_case_ends_in_2_tells_every_fault_in_both_languages_and_writes_nothing(string name)
    {
        var file = CaseFolder.PathOf(name);
        var expected = CaseFolder.ExpectedFaults(name).Select(fault => $"{file}#{fault.Pointer}: {fault.Code}: ");
        var told = new List<string[]>();
        foreach (var language in new[] { "en", "fr" })
        {
            var answer = await Command.Run("evaluate", file, "--out", folder["none/at/all"], "--language", language);

            answer.Status.Should().Be(ExitStatus.Refused);
            answer.Output.Should().BeEmpty();
            answer.Lines.Select(Fault).Order().Should().Equal(expected.Order());
            answer.Lines.Should().OnlyContain(line => line.Length > Fault(line).Length + 10, "a sentence follows");
            told.Add(answer.Lines);
        }
        told[0].Should().NotIntersectWith(told[1], "the sentences are in two languages");
        Directory.Exists(folder["none"]).Should().BeFalse();
    }

    [Test]
    public async Task A_missing_file_ends_in_1([Values("en", "fr")] string language)
    {
        var answer = await Command.Run("evaluate", folder["no.json"], "--out", folder["no"], "--language", language);

        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith(folder["no.json"]);
        Directory.Exists(folder["no"]).Should().BeFalse();
    }

    [Test]
    public async Task A_file_that_may_not_be_read_ends_in_1()
    {
        var file = folder.With("secret.json", SmallCase.Bytes("secret"));
        Forbid(file, UnixFileMode.None);

        var answer = await Command.Run("evaluate", file, "--out", folder["secret"]);

        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith($"{file}: the file may not be read");
        Directory.Exists(folder["secret"]).Should().BeFalse();
    }

    [Test]
    public async Task An_output_folder_that_may_not_be_written_ends_in_1()
    {
        Directory.CreateDirectory(folder["locked"]);
        Forbid(folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        await CannotBeWritten(folder["locked"]);
    }

    [TestCase("a-file")]
    [TestCase("a-file/below")]
    public async Task An_output_folder_that_cannot_be_one_ends_in_1(string path)
    {
        folder.With("a-file", [1]);

        await CannotBeWritten(folder[path]);

        (await File.ReadAllBytesAsync(folder["a-file"])).Should().Equal(1);
        Directory.GetFileSystemEntries(folder.Root, "*.partial").Should().BeEmpty();
    }

    [Test]
    public async Task A_file_of_200_MB_is_unreadable_at_once()
    {
        using (var sparse = File.Create(folder["sparse.json"]))
            sparse.SetLength(200L << 20);
        var began = Stopwatch.GetTimestamp();

        var answer = await Command.Run("evaluate", folder["sparse.json"], "--out", folder["sparse"]);

        Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(2));
        Unreadable(answer, folder["sparse.json"]);
    }

    [TestCase("[")]
    [TestCase("{\"case\":")]
    public async Task A_file_nested_100_000_deep_is_unreadable(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000));
        var file = folder.With("deep.json", Encoding.UTF8.GetBytes(text));

        Unreadable(await Command.Run("evaluate", file, "--out", folder["deep"]), file);
    }

    [Test]
    public async Task An_unknown_option_ends_in_1_and_touches_nothing()
    {
        var file = folder.With("option.json", SmallCase.Bytes("option"));

        var answer = await Command.Run("evaluate", file, "--out", folder["option"], "--fast");

        answer.Status.Should().Be(ExitStatus.Trouble);
        Directory.Exists(folder["option"]).Should().BeFalse();
    }

    [Test]
    public async Task An_output_folder_without_a_name_is_wrong_usage()
    {
        var answer = await Command.Run("evaluate", folder.With("nowhere.json", SmallCase.Bytes("a")), "--out", "");

        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Error.Should().StartWith("The option --out needs a value after it.");
    }

    [Test]
    public async Task A_refusal_counts_for_more_than_trouble_with_a_file()
    {
        var bad = folder.With("mixed.json", "{}"u8.ToArray());

        var answer = await Command.Run("evaluate", bad, folder["no.json"], "--out", folder["mixed"]);

        answer.Status.Should().Be(ExitStatus.Refused);
    }

    private async Task CannotBeWritten(string output)
    {
        var file = folder.With("fine.json", SmallCase.Bytes("fine"));
        var answer = await Command.Run("evaluate", file, "--no-reports", "--out", output);
        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith($"{file}: its results cannot be written");
    }

    private static void Unreadable(Answer answer, string file)
    {
        answer.Status.Should().Be(ExitStatus.Refused);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith($"{file}#: case.unreadable: ");
    }

    private static void Forbid(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Assert.Ignore("Permissions do not bind whoever runs this test.");
        else
            File.SetUnixFileMode(path, mode);
    }

    private static string Fault(string line) => FaultPart().Match(line).Value;

    [GeneratedRegex(@"^.*?#[^ ]*: [a-z]+\.[a-z-]+: ")]
    private static partial Regex FaultPart();
}

using Procurement.Api.Operations.CommandLine;

namespace Procurement.Tests.Operations.Cases;

/// <summary>What <c>evaluate</c> writes, and where.</summary>
public sealed class EvaluateTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void Drop() => folder.Dispose();

    [Test]
    public async Task One_file_gives_its_result_and_its_reports_in_the_folder_itself()
    {
        var file = folder.With("one.json", SmallCase.Bytes("one"));

        var answer = await Command.Run("evaluate", file, "--out", folder["deep/er/out"]);

        answer.Status.Should().Be(ExitStatus.Done, answer.Error);
        folder
            .Files("deep/er/out")
            .Keys.Should()
            .Equal(
                "record.jsonl",
                "reports/CFP-1/YORK/debrief-B2.en.pdf",
                "reports/CFP-1/YORK/evaluation.en.pdf",
                "reports/CFP-1/YORK/evaluation.fr.pdf",
                "reports/CFP-1/recommendation.en.pdf",
                "reports/CFP-1/recommendation.fr.pdf",
                "reports/index.json",
                "result.json"
            );
        Directory.GetFileSystemEntries(folder["deep"]).Should().ContainSingle("nothing is left beside it");
    }

    [Test]
    public async Task Without_reports_there_are_only_the_result_and_the_record()
    {
        var file = folder.With("plain.json", SmallCase.Bytes("plain"));

        await Command.Run("evaluate", "--no-reports", file, "--out", folder["plain"]);

        folder.Files("plain").Keys.Should().Equal("record.jsonl", "result.json");
    }

    [Test]
    public async Task Several_files_and_a_folder_go_to_a_folder_for_each_case()
    {
        folder.With("many/a.json", SmallCase.Bytes("case-a"));
        folder.With("many/b.json", SmallCase.Bytes("case-b"));
        folder.With("many/notes.txt", [1]);
        folder.With("many/below/d.json", SmallCase.Bytes("case-d"));
        var alone = folder.With("alone.json", SmallCase.Bytes("case-c"));

        var answer = await Command.Run("evaluate", alone, folder["many"], "--no-reports", "--out", folder["each"]);

        var said = $"Cases evaluated: 3. The results are in {folder["each"]}.{Environment.NewLine}";
        answer.Should().Be(new Answer(ExitStatus.Done, said, ""));
        folder
            .Files("each")
            .Keys.Should()
            .Equal(
                "case-a/record.jsonl",
                "case-a/result.json",
                "case-b/record.jsonl",
                "case-b/result.json",
                "case-c/record.jsonl",
                "case-c/result.json"
            );
    }

    [Test]
    public async Task A_folder_with_one_case_goes_to_a_folder_for_it()
    {
        folder.With("single/a.json", SmallCase.Bytes("case-a"));

        await Command.Run("evaluate", folder["single"], "--no-reports", "--out", folder["of-single"]);

        folder.Files("of-single").Keys.Should().Equal("case-a/record.jsonl", "case-a/result.json");
    }

    [Test]
    public async Task A_case_refused_among_several_does_not_stop_the_others()
    {
        var bad = SmallCase.Named("bad");
        bad["evaluators"]![0]!["conflicts"] = new JsonArray("B1", "B9");
        var files = new[]
        {
            folder.With("some/a.json", SmallCase.Bytes("case-a")),
            folder.With("some/b.json", GeneratedCase.Bytes(bad)),
            folder["some/none.json"],
            folder.With("some/c.json", SmallCase.Bytes("case-c")),
        };

        var answer = await Command.Run(["evaluate", .. files, "--no-reports", "--out", folder["rest"]]);

        answer.Status.Should().Be(ExitStatus.Refused);
        answer.Lines.Should().HaveCount(3);
        answer.Lines.Should().ContainSingle(line => line.StartsWith($"{files[2]}: no case file is there"));
        folder
            .Files("rest")
            .Keys.Should()
            .Equal("case-a/record.jsonl", "case-a/result.json", "case-c/record.jsonl", "case-c/result.json");
    }

    [Test]
    public async Task A_folder_without_a_case_ends_in_1()
    {
        Directory.CreateDirectory(folder["empty"]);

        var answer = await Command.Run(["evaluate", folder["empty"], "--out", folder["nothing"]]);

        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith(folder["empty"]);
    }

    [Test]
    public async Task Two_files_of_one_case_name_are_not_written_over_each_other()
    {
        var (first, second) = (SmallCase.Named("same"), SmallCase.Named("same"));
        second["callsForProposals"]![0]!["reference"] = "CFP-2";
        var files = new[]
        {
            folder.With("same1.json", GeneratedCase.Bytes(first)),
            folder.With("same2.json", GeneratedCase.Bytes(second)),
        };

        var answer = await Command.Run(["evaluate", .. files, "--no-reports", "--out", folder["same"]]);

        answer.Status.Should().Be(ExitStatus.Trouble);
        answer.Lines.Should().ContainSingle().Which.Should().StartWith($"{files[1]}: another file of this run");
        (await File.ReadAllTextAsync(folder["same/same/result.json"])).Should().Contain("CFP-1");
    }

    [Test]
    public async Task Identifiers_with_odd_characters_become_safe_names_of_files()
    {
        var odd = SmallCase.Between("odd", "CFP/1 é", "../York.", "B1", "..", "Ω%:");

        await Command.Run("evaluate", folder.With("odd.json", GeneratedCase.Bytes(odd)), "--out", folder["odd"]);

        var written = folder.Files("odd").Keys.ToList();
        written
            .Where(path => path.EndsWith(".en.pdf", StringComparison.Ordinal))
            .Should()
            .Equal(
                "reports/CFP%2F1%20%C3%A9/%2E%2E%2FYork%2E/debrief-%2E%2E.en.pdf",
                "reports/CFP%2F1%20%C3%A9/%2E%2E%2FYork%2E/debrief-%CE%A9%25%3A.en.pdf",
                "reports/CFP%2F1%20%C3%A9/%2E%2E%2FYork%2E/evaluation.en.pdf",
                "reports/CFP%2F1%20%C3%A9/recommendation.en.pdf"
            );
        var index = JsonNode.Parse(await File.ReadAllBytesAsync(folder["odd/reports/index.json"]))!.AsArray();
        index.Select(entry => entry!["file"]!.GetValue<string>()).Should().BeSubsetOf(written);
        index.Select(entry => entry!["bidder"]?.GetValue<string>()).Should().Equal(null, null, "..", "Ω%:", null, null);
    }

    [Test]
    public async Task An_earlier_output_is_replaced_whole_and_what_is_the_users_stays()
    {
        var three = GeneratedCase.Bytes(SmallCase.Between("again", "CFP-9", "PEEL", "B1", "B2", "B3"));
        await Command.Run("evaluate", folder.With("again1.json", three), "--out", folder["again"]);
        folder.With("again/mine.txt", [1]);
        var two = folder.With("again2.json", SmallCase.Bytes("again"));

        (await Command.Run("evaluate", two, "--out", folder["again"])).Status.Should().Be(ExitStatus.Done);
        await Command.Run("evaluate", two, "--out", folder["afresh"]);

        folder.Files("again").Remove("mine.txt").Should().BeTrue();
        folder.Files("again").Where(file => file.Key != "mine.txt").Should().Equal(folder.Files("afresh"));
    }

    [Test]
    public async Task Reports_of_an_earlier_output_do_not_stand_beside_a_newer_result()
    {
        var file = folder.With("stale.json", SmallCase.Bytes("stale"));
        await Command.Run("evaluate", file, "--out", folder["stale"]);

        await Command.Run("evaluate", file, "--no-reports", "--out", folder["stale"]);

        folder.Files("stale").Keys.Should().Equal("record.jsonl", "result.json");
    }

    [Test]
    public async Task Two_runs_write_the_same_bytes()
    {
        var file = Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases", "est-phases.json");

        await Command.Run("evaluate", file, "--out", folder["first-run"]);
        await Command.Run("evaluate", file, "--out", folder["second-run"]);

        folder.Files("first-run").Should().HaveCountGreaterThan(20).And.Equal(folder.Files("second-run"));
    }

    [Test]
    public async Task A_case_may_have_the_name_of_one_that_was_refused()
    {
        var lacking = SmallCase.Named("heir");
        lacking["callsForProposals"]![0]!["submissions"]![0]!.AsObject().Remove("price");
        var first = folder.With("heir1.json", GeneratedCase.Bytes(lacking));

        var answer = await Command.Run(
            "evaluate",
            first,
            folder.With("heir2.json", SmallCase.Bytes("heir")),
            "--no-reports",
            "--out",
            folder["heirs"]
        );

        answer.Lines.Should().ContainSingle().Which.Should().StartWith($"{first}#").And.Contain(": price.missing: ");
        folder.Files("heirs").Keys.Should().Equal("heir/record.jsonl", "heir/result.json");
    }
}

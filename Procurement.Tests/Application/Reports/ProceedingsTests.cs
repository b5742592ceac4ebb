using Procurement.Api.Application.Reports;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Tests.Application.Reports;

/// <summary>The record of proceedings is the chain, whatever was played.</summary>
public sealed class ProceedingsTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public async Task The_tables_list_exactly_the_entries_of_the_chain_in_order_with_their_hashes(string name)
    {
        await using var stage = new AStage(name);
        foreach (var call in (await stage.Played()).Calls)
        foreach (var language in Enum.GetValues<Language>())
        {
            var printed = await PrintedProceedings.Of(stage, CasePeople.Monitor, call, language);
            var kept = stage.Record(call).Select(one => one.Entry).ToList();
            printed.Entries.Select(row => row[0]).Should().Equal(kept.Select(entry => $"{entry.Number}"));
            printed.Entries.Select(row => row[4]).Should().Equal(kept.Select(entry => Short(entry.Hash)));
            printed.Digests.Select(row => row[1].Replace(" ", "")).Should().Equal(kept.Select(entry => entry.Hash));
            foreach (var (row, entry) in printed.Entries.Zip(kept))
                row[3].Should().NotContain(entry.Act, "every act is said in words");
        }
    }

    [Test]
    public async Task Refused_acts_stand_among_the_others_with_their_codes()
    {
        await using var stage = new AStage();
        var sealedCall = await ASealedCall.Published(stage);
        await stage.Code(CasePeople.Lead, new Procurement.Api.Application.Solicitations.CloseCall(sealedCall.Call));
        await sealedCall.Send("B1", "100");
        await sealedCall.ReachThePrice("B1");

        var printed = await PrintedProceedings.Of(stage, CasePeople.Monitor, sealedCall.Call, Language.English);

        var refused = printed.Entries.Single(row => row[3].StartsWith("Refused", StringComparison.Ordinal));
        refused[3].Should().Be("Refused: beginning the evaluation. Code: call.closing-not-reached");
        refused[2].Should().StartWith("Lead");
        printed
            .Entries.Should()
            .ContainSingle(row => row[3].StartsWith("Submission received. Bidder: ", StringComparison.Ordinal));
        printed.Entries.Should().ContainSingle(row => row[2].StartsWith("Bidder B1"));
    }

    [Test]
    public async Task The_lead_has_it_from_the_decision_on_and_nobody_learns_before_closing_who_prepares_a_submission()
    {
        await using var stage = new AStage();
        var sealedCall = await ASealedCall.Published(stage);
        await sealedCall.Send("B1", "100");
        var call = sealedCall.Call;
        var subject = new DocumentSubject(ReportDocumentKind.Proceedings, Language.French, Number: 1);

        var open = await PrintedProceedings.Of(stage, CasePeople.Monitor, call, Language.French);
        open.Entries[^1][3].Should().StartWith("Appel publié");
        open.Everything.Should().Contain("jusqu’à la publication").And.NotContain("Soumission");
        foreach (var person in new[] { CasePeople.Lead, CasePeople.Approver })
        {
            (await stage.Code(person, new RenderReport(call, subject))).Should().Be("access.not-found");
            (await stage.Stage.Do(person, new ListReports(call)))
                .Should()
                .NotContain(title => title.Document == ReportDocumentKind.Proceedings);
        }
        (await stage.Code(CasePeople.Bidder("B1"), new RenderReport(call, subject)))
            .Should()
            .Be("access.not-permitted");

        await sealedCall.Close();
        (await PrintedProceedings.Of(stage, CasePeople.Monitor, call, Language.French))
            .Entries.Should()
            .HaveCount(stage.Record(call).Count);
    }

    [Test]
    public async Task A_record_that_is_issued_is_printed_again_as_it_was_until_something_else_happens()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        var subject = new DocumentSubject(ReportDocumentKind.Proceedings, Language.English, Number: 1);
        var issued = await stage.Stage.Do(CasePeople.Lead, new IssueReport(call, subject));
        await stage.Stage.Do(CasePeople.Lead, new IssueReport(call, subject with { Language = Language.French }));

        var printed = await PrintedProceedings.Of(stage, CasePeople.Approver, call, Language.English);
        printed.Everything.Should().Contain(issued.Code);
        printed.Entries.Should().HaveCount(stage.Record(call).Count - 2);

        await stage.Code(CasePeople.Approver, new Procurement.Api.Application.Evaluation.RankCompetition(competition));
        (await PrintedProceedings.Of(stage, CasePeople.Approver, call, Language.English))
            .Entries.Should()
            .HaveCount(stage.Record(call).Count);
    }

    [Test]
    public async Task A_long_record_is_printed_in_parts_and_a_changed_entry_is_named()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        var entries = LongRecords.Lengthen(stage, call, 2 * ProceedingsReport.EntriesInPart + 7);

        var titles = await stage.Stage.Do(CasePeople.Monitor, new ListReports(call));
        titles
            .Where(title => title.Document == ReportDocumentKind.Proceedings)
            .Select(title => title.Number)
            .Should()
            .Equal(1, 1, 2, 2, 3, 3);
        var last = await PrintedProceedings.Of(stage, CasePeople.Monitor, call, Language.English, part: 3);
        last.Entries.Select(row => row[0])
            .Should()
            .Equal("4,001", "4,002", "4,003", "4,004", "4,005", "4,006", "4,007");
        last.Everything.Should().Contain("part 3 of 3").And.Contain("unbroken").And.Contain("at most 2,000 entries");
        last.Digests.Select(row => row[1].Replace(" ", ""))
            .Should()
            .Equal(entries.TakeLast(7).Select(entry => entry.Hash));
        var four = new DocumentSubject(ReportDocumentKind.Proceedings, Language.English, Number: 4);
        (await stage.Code(CasePeople.Monitor, new RenderReport(call, four))).Should().Be("access.not-found");

        LongRecords.Tamper(stage, call, 4_003);
        (await PrintedProceedings.Of(stage, CasePeople.Monitor, call, Language.English, part: 3))
            .Everything.Should()
            .Contain("broken at entry 4,003");
    }

    private static string Short(string hash) => $"{hash[..4]} … {hash[^4..]}";
}

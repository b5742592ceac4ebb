using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Reports;

/// <summary>A report that is issued can be told from one that is not.</summary>
public sealed class IssuedReportTests
{
    [Test]
    public async Task Code_and_head_of_an_issued_report_are_found_and_of_no_other()
    {
        await using var stage = new AStage();
        var call = (await stage.Played()).Calls[0];
        var issued = await stage.Stage.Do(
            CasePeople.Lead,
            new IssueReport(call, new(ReportDocumentKind.Evaluation, Language.French, "ALL"))
        );

        (await IsIssued(issued.Code, issued.Head)).Should().BeTrue();
        (await IsIssued(issued.Code.ToLowerInvariant().Replace("-", " "), issued.Head)).Should().BeTrue();
        (await IsIssued("0000-0000-0000", issued.Head)).Should().BeFalse();
        (await IsIssued(issued.Code, "1" + issued.Head)).Should().BeFalse();
        (await IsIssued(issued.Code, "no head")).Should().BeFalse();
        issued.Code.Should().MatchRegex("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$");
        stage.Record(call)[^1].Entry.Previous.Should().Be(issued.Head.Split(':')[1], "its own entry comes after it");

        async Task<bool> IsIssued(string code, string head) =>
            (await stage.Stage.Try(null, new CheckDocumentCode(code, head))).Value.IsIssued;
    }

    [TestCase("o1il-ABCD-EFGH", "0111-ABCD-EFGH")]
    [TestCase(" abcd efgh jkmn ", "ABCD-EFGH-JKMN")]
    public void A_code_typed_from_paper_is_read(string typed, string code) =>
        DocumentCode.Normal(typed).Should().Be(code);
}

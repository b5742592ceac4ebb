using Procurement.Infrastructure.Spreadsheets.Matrix;
using Procurement.Tests.Support.Spreadsheets;

namespace Procurement.Tests.Domain.Reports;

/// <summary>Who sees what of the evaluation matrix, and from which stage on.</summary>
public sealed class EvaluationMatrixTests
{
    private const string Price = "1234567.89";

    private static readonly Role[] Early = [Role.ProcurementLead, Role.Chair, Role.FairnessMonitor];
    private static readonly Role[] Never = [Role.Evaluator, Role.Bidder, Role.Administrator, Role.KeyHolder];

    [Test]
    public void Nothing_is_seen_while_the_step_is_open()
    {
        var competition = Proposals().Reaching("technical");
        foreach (var role in Enum.GetValues<Role>())
            MatrixOf(competition, role).Should().BeNull();
    }

    [Test]
    public void Marks_are_seen_once_the_step_is_closed_and_no_price_with_them()
    {
        var competition = Proposals().Reaching("commercial");
        foreach (var role in Early)
        {
            var matrix = MatrixOf(competition, role)!;
            matrix.Ranking.Should().BeNull();
            matrix
                .Steps.Single()
                .Proposals.Select(one => one.Result!.Raw.Rounded)
                .Should()
                .Equal(Points.Of(70), Points.Of(59.99m));
            Text(matrix).Should().NotContain(Price);
        }
        foreach (var role in Never.Append(Role.Approver))
            MatrixOf(competition, role).Should().BeNull();
    }

    [Test]
    public void Prices_are_not_seen_before_the_ranking_even_if_opened()
    {
        var competition = Proposals().Reaching("commercial");
        competition.OpenPrices().Should().BeEmpty();
        Text(MatrixOf(competition, Role.FairnessMonitor)!).Should().NotContain(Price);
    }

    [Test]
    public void Prices_totals_and_ranks_are_seen_from_the_ranking_on_and_no_unopened_price_ever()
    {
        var competition = Proposals().Ranked();
        foreach (var role in Early.Append(Role.Approver))
        {
            var text = Text(MatrixOf(competition, role)!);
            text.Should().Contain(Price).And.NotContain("7654321");
        }
        foreach (var role in Never)
            MatrixOf(competition, role).Should().BeNull();
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Every_proposal_of_the_ranking_is_in_it(string name)
    {
        foreach (var matrix in Matrices.OfCase(name))
        {
            matrix
                .Bidders.Select(one => one.Bidder)
                .Should()
                .BeEquivalentTo(matrix.Ranking!.Proposals.Select(one => one.Bidder));
            foreach (var step in matrix.Steps)
            foreach (var proposal in step.Proposals)
                proposal.Result.Should().BeSameAs(matrix.Ranking.Of(proposal.Bidder)!.Step(step.Step.Id));
        }
    }

    private static ACompetition Proposals() => ACompetition.InEvaluation(("B1", 70, Price), ("B2", 59.99m, "7654321"));

    private static EvaluationMatrix? MatrixOf(ACompetition competition, Role role)
    {
        var programme = new Programme(
            competition.Call.Programme,
            new()
            {
                Name = "programme",
                About = ACompetition.Reason,
                IsSynthetic = true,
                Source = "invented",
                Buyer = ACompetition.Reason,
                Currency = "CAD",
                TimeZone = "America/Toronto",
                Policy = EvaluationPolicy.PaperCase,
            },
            [new Region("ALL", ACompetition.Reason, null)]
        );
        var bidders = competition.File.Submissions.Select(one => new Organization(
            new(Guid.NewGuid()),
            programme.Id,
            one.Bidder,
            new()
            {
                Name = one.Bidder,
                Language = Language.English,
                Kind = OrganizationKind.NonProfit,
                Members = [],
            }
        ));
        var record = new CallRecord
        {
            Programme = programme,
            Bidders = [.. bidders],
            Call = competition.Call,
            Competitions = [competition.File],
        };
        return EvaluationMatrix.Of(record, "ALL", role);
    }

    /// <summary>Everything that both files say.</summary>
    private static string Text(EvaluationMatrix matrix)
    {
        var cells = ReadWorkbook
            .Of(MatrixWorkbook.Write(matrix, Language.English))
            .Sheets.SelectMany(sheet => sheet.Cells);
        return Encoding.UTF8.GetString(MatrixCsv.Write(matrix, Language.French))
            + string.Join('\n', cells.Select(cell => cell.Text + cell.Formula));
    }
}

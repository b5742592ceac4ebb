using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>Plans and turnouts that the case format allows and no case of the project shows.</summary>
internal sealed class EdgeCaseTests
{
    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Named("nothing received", new() { Bidders = 0 });
        yield return Named("a single proposal", new() { Bidders = 1 });
        yield return Named("everyone late", new() { ReceivedAt = "2024-05-01T17:00:01-04:00" });
        yield return Named(
            "80 bidders and 60 criteria",
            new()
            {
                Bidders = 80,
                Criteria = 60,
                Evaluators = 2,
            }
        );
        yield return Named(
            "names of 200 characters",
            new() { Name = string.Concat(Enumerable.Repeat("Employment ", 18)) + "Inc." }
        );
        yield return Named("nine evaluators", new() { Evaluators = 9 });
        yield return Named("no minimum", new() { Minimum = null });
        yield return Named("nobody reaches the minimum", new() { Minimum = 99 });
        yield return Named("a weight and a median", new() { Weight = 60, Consensus = "median" });
        yield return Named(
            "levels that have no finite decimal",
            new()
            {
                Scale = new() { ["maximum"] = 7, ["increment"] = 1 },
            }
        );
        yield return Named("a rated step after the price", new() { RatedAfterPrice = true });
        yield return Named("a tie that stays open", new() { EqualScores = true });
        yield return Named(
            "a tie that the draw decides",
            new()
            {
                EqualScores = true,
                TieBreaks = ["step:technical", "criterion:T1", "lowest-price", "earliest-received", "draw"],
            }
        );
        foreach (var ranking in new[] { "lowest-price", "lowest-adjusted-price", "lowest-price-per-point" })
            yield return Named(ranking, new() { Ranking = ranking });
        foreach (var formula in new[] { "linear-above-lowest", "min-max", "budget-linear" })
            yield return Named(formula, new() { Formula = formula });
        yield return Named("all prices equal under min-max", new() { Formula = "min-max", EqualScores = true });
        yield return Named("all withdrawn", new() { Submission = (one, _) => one["withdrawn"] = true });
        yield return Named("all disqualified", new() { Submission = Disqualified });
        yield return Named(
            "the first disqualified",
            new()
            {
                Submission = (one, bidder) =>
                {
                    if (bidder == 0)
                        Disqualified(one, bidder);
                },
            }
        );
    }

    [TestCaseSource(nameof(Cases))]
    public void Every_document_is_whole_and_says_the_same_in_both_languages(string json)
    {
        foreach (var report in AllReports.Of(PlayedCalls.Text(json)))
        {
            var english = ReportDocuments.Compose(report, Language.English);
            var french = ReportDocuments.Compose(report, Language.French);
            WholeDocument.Check(english);
            WholeDocument.Check(french);
            PrintedFigures.Of(french).Should().Equal(PrintedFigures.Of(english));
        }
    }

    [Test]
    public void More_than_five_bidders_across_make_a_second_table()
    {
        var document = Evaluation(new() { Bidders = 6 });
        var tables = document
            .Blocks.OfType<DataTable>()
            .Where(table => table.Caption.ToString().Contains("points by criterion", StringComparison.Ordinal))
            .ToList();
        tables.Should().HaveCount(2);
        tables[0].Columns.Should().HaveCount(7);
        tables[1].Caption.ToString().Should().EndWith("(2 of 2)");
    }

    [Test]
    public void A_disqualification_shows_the_ranking_before_and_after()
    {
        var text = DocumentText.Of(
            Evaluation(
                new()
                {
                    Submission = (one, bidder) =>
                    {
                        if (bidder == 0)
                            Disqualified(one, bidder);
                    },
                }
            )
        );
        text.Should().Contain("Before: with Bidder 0").And.Contain("After: without Bidder 0");
        text.Should().Contain("The first rank changed: before, Bidder 0; after, Bidder 1.");
    }

    [Test]
    public void A_shared_first_rank_is_recommended_to_nobody() =>
        DocumentText.Of(Evaluation(new() { EqualScores = true })).Should().Contain("Nothing is awarded by chance.");

    [Test]
    public void A_French_region_that_begins_with_a_vowel_elides_its_article()
    {
        var only = EvaluationReport.Of(PlayedCalls.Text(new CaseText().ToString()).Calls[0], "R");
        var report = only with { Head = only.Head with { IsOnlyRegion = false } };
        DocumentText
            .Of(ReportDocuments.Compose(report, Language.French))
            .Should()
            .Contain("Région d’Ottawa")
            .And.NotContain("de Ottawa");
    }

    [Test]
    public void The_only_region_of_a_call_is_a_title_and_no_part_of_a_sentence()
    {
        var report = EvaluationReport.Of(PlayedCalls.Text(new CaseText().ToString()).Calls[0], "R");
        DocumentText
            .Of(ReportDocuments.Compose(report, Language.French))
            .Should()
            .Contain("recommandée pour l’attribution.")
            .And.NotContain("Région d’Ottawa")
            .And.NotContain("dans la région d’Ottawa");
    }

    [Test]
    public void Where_every_envelope_was_opened_no_other_is_said_to_stay_sealed() =>
        DocumentText.Of(Evaluation(new())).Should().Contain("were opened in one act").And.NotContain("stay sealed");

    [Test]
    public void Proposals_that_share_the_first_rank_are_named_not_called_second() =>
        DocumentText
            .Of(Evaluation(new() { EqualScores = true }))
            .Should()
            .Contain("Price of Bidder 1")
            .And.NotContain("2nd rank");

    private static ReportDocument Evaluation(CaseText text) =>
        ReportDocuments.Compose(EvaluationReport.Of(PlayedCalls.Text(text.ToString()).Calls[0], "R"), Language.English);

    private static void Disqualified(JsonObject submission, int bidder) =>
        submission["disqualified"] = new JsonObject
        {
            ["reason"] = CaseText.Both($"Reason {bidder}", $"Motif {bidder}"),
        };

    private static TestCaseData Named(string name, CaseText text) =>
        new TestCaseData(text.ToString()).SetArgDisplayNames(name);
}

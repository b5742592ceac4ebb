using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>The evaluation report of one region of the prototype case, worked out by hand in its visual reference.</summary>
internal sealed class PeelReportTests
{
    private static readonly PlayedCalls played = PlayedCalls.Case("est-prototype");
    private static readonly EvaluationReport report = EvaluationReport.Of(played.Calls[0], "PEEL");
    private static readonly ReportDocument english = ReportDocuments.Compose(report, Language.English);
    private static readonly ReportDocument french = ReportDocuments.Compose(report, Language.French);

    [Test]
    public void The_sections_stand_in_their_order()
    {
        DocumentText
            .Headings(english)
            .Should()
            .Equal(
                "Summary and recommendation",
                "The call, addenda and questions",
                "Evaluation plan as published, and assumptions",
                "Evaluation team and declarations",
                "Submissions",
                "Mandatory requirements",
                "Rated steps",
                "Opening of the commercial envelopes",
                "Price points",
                "Totals and ranking",
                "Disqualifications and recalculation",
                "Robustness of the result",
                "Award across the regions of the call",
                "Fairness monitor’s observations",
                "Signatures",
                "Integrity of the record",
                "Points and agreed reasons"
            );
        DocumentText
            .Headings(french)
            .Should()
            .Equal(
                "Sommaire et recommandation",
                "L’appel de propositions, les addendas et les questions",
                "Plan d’évaluation publié et hypothèses",
                "Équipe d’évaluation et déclarations",
                "Soumissions",
                "Exigences obligatoires",
                "Étapes cotées",
                "Ouverture des enveloppes commerciales",
                "Notes de prix",
                "Notes totales et classement",
                "Disqualifications et nouveau calcul",
                "Solidité du résultat",
                "Attribution dans les régions de l’appel",
                "Observations du surveillant de l’équité",
                "Signatures",
                "Intégrité du dossier",
                "Notes et motifs convenus"
            );
    }

    [TestCase("305.69")]
    [TestCase("6.21")]
    [TestCase("$46,800,000.00")]
    [TestCase("67.692308")]
    [TestCase("80 × 39,600,000.00 ÷ 44,950,000.50")]
    [TestCase("Minimum 156.00 (60%)")]
    [TestCase("Not met")]
    [TestCase("No reason recorded: all evaluators gave the same points.")]
    [TestCase("The seven organizations qualified under RFQ-EST-2019, list version 1")]
    public void It_says(string words) => DocumentText.Of(english).Should().Contain(words);

    [TestCase("212.22 or more")]
    [TestCase("$41,306,473.69 or less")]
    [TestCase("207.28 or less")]
    public void It_says_what_would_change_the_first_rank(string words) =>
        DocumentText.Of(english).Should().Contain(words);

    [Test]
    public void A_printed_limit_is_cut_never_rounded_past_the_rule() =>
        DocumentText.Of(english).Should().Contain("A price of $30,664,375.08 or less (30% below) would be flagged");

    [Test]
    public void An_assumed_step_has_its_note_where_the_plan_and_where_the_step_is_shown() =>
        english
            .Blocks.OfType<NoteBox>()
            .Count(note => note.Label.ToString().StartsWith("Assumption", StringComparison.Ordinal))
            .Should()
            .Be(2);

    [Test]
    public void The_minimum_is_drawn() =>
        english
            .Blocks.OfType<BarChart>()
            .Should()
            .ContainSingle(chart => chart.Minimum != null && chart.Minimum.Value == 156);

    [Test]
    public void A_name_that_ends_in_a_full_stop_takes_no_second_one() =>
        DocumentText.Of(english).Should().NotContain("Inc..").And.NotContain("Ltd..");

    [Test]
    public void The_footer_has_the_plan_s_hash_and_the_body_has_it_whole()
    {
        var hash = report.Head.PlanHash;
        english.Footer.Left.Should().Equal($"Plan SHA-256: {hash[..4]} {hash[4..8]} {hash[8..12]} … {hash[^4..]}");
        DocumentText
            .Of(english)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal)
            .Should()
            .Contain(hash);
    }

    [Test]
    public void A_French_name_in_an_English_report_says_its_language() =>
        english
            .Blocks.OfType<DataTable>()
            .SelectMany(table => table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Lines)))
            .SelectMany(line => line.Runs)
            .Where(run => run.Value.StartsWith("Coopérative", StringComparison.Ordinal))
            .Should()
            .OnlyContain(run => run.Language == Language.French);
}

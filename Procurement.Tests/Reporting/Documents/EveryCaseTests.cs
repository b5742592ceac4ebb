using Procurement.Infrastructure.Reporting;
using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Tests.Infrastructure.Exchange.CaseFiles;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>What holds for every document of every case.</summary>
internal sealed class EveryCaseTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Every_document_of_every_case_is_whole(string name)
    {
        foreach (var report in AllReports.Of(PlayedCalls.Case(name)))
        foreach (var language in new[] { Language.English, Language.French })
            WholeDocument.Check(ReportDocuments.Compose(report, language));
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void English_and_French_carry_the_same_figures(string name)
    {
        foreach (var report in AllReports.Of(PlayedCalls.Case(name)))
        {
            var english = PrintedFigures.Of(ReportDocuments.Compose(report, Language.English));
            var french = PrintedFigures.Of(ReportDocuments.Compose(report, Language.French));
            french.Should().Equal(english);
        }
    }

    [Test]
    public void A_bidder_that_was_passed_over_reads_that_it_has_its_regions()
    {
        var debriefs = AllReports.Of(PlayedCalls.Case("est-phases")).OfType<DebriefReport>().ToList();
        foreach (var debrief in debriefs)
        {
            var text = DocumentText.Of(ReportDocuments.Compose(debrief, Language.English));
            text.Contains("already holds the maximum number of regions", StringComparison.Ordinal)
                .Should()
                .Be(debrief.Rank?.Value.Rank == 1, $"{debrief.Bidder.Bidder} in {debrief.Head.Region?.Code}");
        }
        debriefs.Where(debrief => debrief.IsOverTheCap).Should().NotBeEmpty();
    }
}

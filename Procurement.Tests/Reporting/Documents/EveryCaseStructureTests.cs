using Procurement.Infrastructure.Reporting.Documents;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>The documents of every case as a reader's program finds them: inside the margins, tagged, in order.</summary>
internal sealed class EveryCaseStructureTests
{
    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.Valid))]
    public void Every_document_of_every_case_keeps_its_margins_and_its_structure(string name)
    {
        var language = Language.English;
        foreach (var report in AllReports.Of(PlayedCalls.Case(name)))
        {
            var printed = new PdfTree(PdfPrinter.Print(ReportDocuments.Compose(report, language)).Bytes);
            PageFaults.Of(printed).Should().BeEmpty();
            StructureFaults.Of(printed).Should().BeEmpty();
            language = language == Language.English ? Language.French : Language.English;
        }
    }
}

using FsCheck;
using FsCheck.Fluent;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

/// <summary>What holds of every document, whatever people wrote.</summary>
public sealed class AnyDocumentTests
{
    private static readonly Config config = Config
        .QuickThrowOnFailure.WithMaxTest(60)
        .WithReplay(new Replay(new Rnd(20191031, 7), null));

    [Test]
    public void Nothing_leaves_the_margins_and_everything_is_tagged() =>
        Check(printed => [.. PageFaults.Of(printed), .. StructureFaults.Of(printed)]);

    [Test]
    public void The_rule_reports_a_level_that_is_skipped() =>
        StructureFaults
            .Of(ADocument.Printed(new Heading(3, null, "Too deep")))
            .Should()
            .Equal("H3 'Too deep' under level 1");

    private static void Check(Func<PdfTree, IEnumerable<string>> faults) =>
        Prop.ForAll(
                AnyDocument.All.ToArbitrary(),
                document =>
                {
                    var found = faults(new PdfTree(PdfPrinter.Print(document).Bytes)).Take(5).ToList();
                    return (found.Count == 0).Label(string.Join('\n', found));
                }
            )
            .Check(config);
}

using Procurement.Infrastructure.Reporting.Documents;

namespace Procurement.Tests.Reporting.Documents;

/// <summary>The fairness monitor's report, and section 14 of the evaluation report.</summary>
internal sealed class FairnessDocumentTests
{
    private static readonly DateTimeOffset At = new(2019, 11, 1, 16, 0, 0, TimeSpan.Zero);

    private readonly CallRecord record = PlayedCalls.Case("est-prototype").Calls[0];

    [TestCase(Language.English, "Not recorded", "No observation is recorded.")]
    [TestCase(Language.French, "Non consigné", "Aucune observation n’est consignée.")]
    public void A_report_in_which_nothing_is_written_says_so(Language language, string attestation, string none)
    {
        var lines = Lines(language, _ => { });
        lines.Should().Contain(attestation).And.Contain(none);
        lines.Where(line => line.StartsWith("No ") || line.StartsWith("Aucun")).Should().HaveCount(3);
    }

    [TestCase(Language.English, "Opening of the commercial envelopes", "November 1, 2019. Seen.")]
    [TestCase(Language.French, "Ouverture des enveloppes commerciales", "1er\u00A0novembre 2019. Vu.")]
    public void Observations_stand_under_their_phases_in_the_order_of_these(
        Language language,
        string phase,
        string seen
    )
    {
        var lines = Lines(
            language,
            file =>
            {
                file.Observe(FairnessPhase.Opening, new("Seen.", "Vu."), "m", At);
                file.Observe(FairnessPhase.Planning, new("Planned.", "Prévu."), "m", At);
                file.Read(new("The plan", "Le plan"), "m", At);
                file.Attest(new("One key late.", "Une clé en retard."), "A. Monitor", "m", At);
                file.AddAddendum(new("Heard.", "Entendu."), false, "m", At);
            }
        );
        lines.Should().ContainInOrder(phase, seen);
        lines.Should().NotContain(line => line.StartsWith("No ") || line.StartsWith("Aucun"));
        lines
            .FindIndex(line => line == phase)
            .Should()
            .BeGreaterThan(lines.FindIndex(line => line.EndsWith("révu.") || line.EndsWith("lanned.")));
    }

    [Test]
    public void Section_14_prints_what_was_observed()
    {
        var file = new FairnessFile(new(Guid.NewGuid()), record.Call.Id);
        file.Observe(FairnessPhase.Opening, new("Seen.", "Vu."), "m", At);
        foreach (var region in record.Call.Terms.Regions)
        {
            var report = EvaluationReport.Of(record with { Fairness = file }, region);
            var document = ReportDocuments.Compose(report, Language.English);
            WholeDocument.Check(document);
            DocumentText.Lines(document).Should().Contain("November 1, 2019. Seen.");
            DocumentText.Lines(document).Should().NotContain(line => line.StartsWith("No observation"));
            var without = ReportDocuments.Compose(EvaluationReport.Of(record, region), Language.English);
            DocumentText.Lines(without).Should().ContainSingle(line => line.StartsWith("No observation"));
        }
    }

    private List<string> Lines(Language language, Action<FairnessFile> write)
    {
        var file = new FairnessFile(new(Guid.NewGuid()), record.Call.Id);
        write(file);
        var document = ReportDocuments.Compose(FairnessReport.Of(record.Programme, record.Call, file), language);
        WholeDocument.Check(document);
        return [.. DocumentText.Lines(document)];
    }
}

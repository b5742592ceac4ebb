using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Fairness;

/// <summary>The fairness monitor's report: attestation, observations, documents, addendum.</summary>
internal static class FairnessDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(FairnessReport report, Language language)
    {
        var draft = new Draft(report.Head, [], Words.OfFairness(language));
        var title = draft.In(report.Head.CallTitle);
        return Front.Around(
            draft,
            draft.Text("Kind"),
            (title, title),
            report.Head.Reference,
            [
                Facts(draft, report),
                Section(draft, 1, "Section.Attestation"),
                .. Attestation(draft, report.Attestation),
                Section(draft, 2, "Section.Observed"),
                .. report.Observations.IsEmpty
                    ? [new Paragraph(draft.Say("Observations.None"))]
                    : ObservationBlocks.Of(draft, report.Observations),
                Section(draft, 3, "Section.Documents"),
                .. Documents(draft, report),
                Section(draft, 4, "Section.Addendum"),
                .. report.Addenda.IsEmpty
                    ? [new Paragraph(draft.Say("Addendum.None"))]
                    : ObservationBlocks.Notes(draft, report.Addenda),
            ]
        );
    }

    private static FactTable Facts(Draft draft, FairnessReport report) =>
        Front.Facts(
            draft,
            [
                new(draft.Text("Fact.Reference"), report.Head.Reference),
                new(draft.Text("Fact.Closed"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                new(draft.Text("Fact.About"), draft.In(report.Head.About)),
                new(draft.Text("Fact.Monitor"), report.Attestation?.TypedName ?? draft.Text("NotRecorded")),
                new(draft.Text("Fact.AsOf"), draft.Moments.Date(report.Head.DataAt)),
                new(draft.Text("Fact.For"), draft.Say("Fact.Readers")),
            ]
        );

    private static IEnumerable<Block> Attestation(Draft draft, RecordedAttestation? given)
    {
        if (given is null)
        {
            yield return new Paragraph(draft.Say("Attestation.None"));
            yield break;
        }
        var key = given.Qualification is null ? "Attestation.Unqualified" : "Attestation.Qualified";
        yield return new Paragraph(
            Draft.Together([
                draft.Say(key, ("name", given.TypedName)),
                draft.Say("Attestation.Signed", ("date", draft.Moments.Date(given.At))),
            ])
        );
        if (given.Qualification is { } qualification)
            yield return new NoteBox(draft.Say("Attestation.Qualification"), [draft.In(qualification)]);
    }

    private static IEnumerable<Block> Documents(Draft draft, FairnessReport report) =>
        report.Documents.IsEmpty
            ? [new Paragraph(draft.Say("Documents.None"))]
            : [new BulletList([.. report.Documents.Select(document => (RichText)draft.In(document.Text))])];

    private static Heading Section(Draft draft, int number, string key) =>
        new(2, draft.Numbers.Whole(number), draft.Say(key));
}

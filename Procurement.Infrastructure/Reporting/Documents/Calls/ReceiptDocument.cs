using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>The receipt of one version of a submission.</summary>
internal static class ReceiptDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(ReceiptReport report, Language language)
    {
        var draft = new Draft(report.Head, [report.Bidder], Words.OfReceipt(language));
        return Front.Around(
            draft,
            draft.Text("Kind", ("number", report.Number)),
            (report.Bidder.Facts.Name, report.Bidder.Facts.Name),
            Subtitle(draft, report),
            [
                Box(draft, report),
                Facts(draft, report),
                new Heading(2, draft.Numbers.Whole(1), draft.Say("Section.Received")),
                .. ReceivedTable.Of(draft, report),
                new KeepTogether([
                    new Heading(2, draft.Numbers.Whole(2), draft.Say("Section.Next")),
                    new BulletList([
                        draft.Say("Next.Until", ("moment", draft.Moments.DateAndTime(report.Head.ClosesAt))),
                        draft.Say("Next.After"),
                    ]),
                    OtherLanguage.Line(draft),
                ]),
            ]
        );
    }

    private static RichText Subtitle(Draft draft, ReceiptReport report) =>
        report.Head.Region is { } region
            ? draft.Say("Subtitle.Region", ("reference", report.Head.Reference), ("region", draft.In(region.Name)))
            : draft.Say("Subtitle", ("reference", report.Head.Reference));

    private static ResultBox Box(Draft draft, ReceiptReport report) =>
        new(
            draft.Text("Box.Label"),
            [
                draft.Say(
                    "Box.Received",
                    ("bidder", draft.Name(report.Bidder.Bidder)),
                    ("date", draft.Moments.Date(report.ReceivedAt)),
                    ("time", draft.Moments.TimeToTheSecond(report.ReceivedAt))
                ),
            ],
            [
                new(report.Number, draft.Text("Box.Number")),
                new(draft.Numbers.Whole(report.Version), draft.Text("Box.Version")),
            ]
        );

    private static FactTable Facts(Draft draft, ReceiptReport report)
    {
        List<Fact> facts =
        [
            new(draft.Text("Fact.Call"), draft.In(report.Head.CallTitle)),
            new(
                draft.Text("Fact.Submitter"),
                report.SubmittedBy is { } person ? (RichText)person : draft.Say("NotRecorded")
            ),
        ];
        if (!report.Members.IsEmpty)
            facts.Add(new(draft.Text("Fact.Members"), [.. report.Members.Select(one => Member(draft, report, one))]));
        facts.Add(new(draft.Text("Fact.Addenda"), Addenda(draft, report)));
        facts.Add(
            new(
                draft.Text("Fact.Standing"),
                report.Standing is { } head ? Front.HeadLines(head) : [draft.Say("NotRecorded")]
            )
        );
        facts.Add(new(draft.Text("Fact.For"), draft.Say("Fact.Readers", ("bidder", draft.Name(report.Bidder.Bidder)))));
        return Front.Facts(draft, facts);
    }

    private static RichText Member(Draft draft, ReceiptReport report, string name) =>
        draft.Name(name, report.Bidder.Facts.Language);

    private static IReadOnlyList<RichText> Addenda(Draft draft, ReceiptReport report) =>
        report.Addenda == 0 ? [draft.Say("Addenda.None")]
        : report.Acknowledged.IsEmpty ? [draft.Say("NotRecorded")]
        :
        [
            .. report.Acknowledged.Select(one =>
                draft.Say(
                    "Addenda.Acknowledged",
                    ("number", draft.Numbers.Whole(one.Number)),
                    ("moment", draft.Moments.DateAndTime(one.At))
                )
            ),
        ];
}

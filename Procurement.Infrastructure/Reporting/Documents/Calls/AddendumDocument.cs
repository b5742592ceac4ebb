using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>One addendum.</summary>
internal static class AddendumDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(AddendumReport report, Language language)
    {
        var draft = new Draft(report.Head, [], Words.OfAddendum(language));
        var title = draft.In(report.Head.CallTitle);
        return Front.Around(
            draft,
            draft.Text("Kind", ("number", draft.Numbers.Whole(report.Number))),
            (title, title),
            draft.Say("Subtitle", ("date", draft.Moments.Date(report.PublishedAt))),
            [
                Facts(draft, report),
                new Heading(2, draft.Numbers.Whole(1), draft.Say("Section.Reason")),
                new Paragraph(draft.In(report.Reason)),
                new Heading(2, draft.Numbers.Whole(2), draft.Say("Section.Changes")),
                new Paragraph(draft.In(report.Summary)),
                .. ChangeTables.Of(draft, report),
                new KeepTogether([
                    new Heading(2, draft.Numbers.Whole(3), draft.Say("Section.Plan")),
                    Plans(draft, report),
                ]),
                new KeepTogether([
                    new Heading(2, draft.Numbers.Whole(4), draft.Say("Section.Duty")),
                    Duty(draft, report),
                    OtherLanguage.Line(draft),
                ]),
            ]
        );
    }

    private static FactTable Facts(Draft draft, AddendumReport report) =>
        Front.Facts(
            draft,
            [
                new(draft.Text("Fact.Reference"), report.Head.Reference),
                new(draft.Text("Fact.Published"), draft.Moments.DateAndTime(report.PublishedAt)),
                new(
                    draft.Text("Fact.Approved"),
                    report.ApprovedAt is { } approved
                        ? draft.Say("Fact.ByTheApprover", ("moment", draft.Moments.DateAndTime(approved)))
                        : draft.Say("NotRecorded")
                ),
                new(draft.Text("Fact.Closing"), draft.Moments.DateAndTime(report.Head.ClosesAt)),
                new(draft.Text("Fact.For"), draft.Say("Fact.Readers")),
            ]
        );

    private static FactTable Plans(Draft draft, AddendumReport report) =>
        report.Before.Number == report.After.Number
            ? new([new(draft.Text("Plan.Unchanged"), Lines(draft, report.After))])
            : new([
                new(draft.Text("Plan.Before"), Lines(draft, report.Before)),
                new(draft.Text("Plan.After"), Lines(draft, report.After)),
            ]);

    private static IReadOnlyList<RichText> Lines(Draft draft, PlanVersion version) =>
        [
            draft.Say("Plan.Version", ("version", draft.Numbers.Whole(version.Number))),
            .. PlanHashText.Whole(version.Hash),
        ];

    private static BulletList Duty(Draft draft, AddendumReport report) =>
        new([
            draft.Say("Duty.New"),
            draft.Say("Duty.Submitted"),
            draft.Say("Duty.Until", ("moment", draft.Moments.DateAndTime(report.Head.ClosesAt))),
            draft.Say("Duty.Unconfirmed"),
        ]);
}

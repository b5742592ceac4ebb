using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>The award recommendation of a call.</summary>
internal static class RecommendationDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(RecommendationReport report, Language language)
    {
        var draft = new Draft(report.Head, report.Bidders, Words.OfRegions(language));
        return CallFront.Around(
            draft,
            report,
            "Recommendation.Kind",
            [
                new(
                    draft.Text("Fact.Decided"),
                    report.ApprovedAt is { } approved
                        ? draft.Say("Fact.ApprovedOn", ("moment", draft.Moments.DateAndTime(approved)))
                        : draft.Say("Fact.NotDecided")
                ),
            ],
            Sections(draft, report)
        );
    }

    private static IEnumerable<Block> Sections(Draft draft, RecommendationReport report) =>
        [
            CallFront.Section(draft, 1, "Asked.Section"),
            .. AskedSection.Of(draft, report),
            CallFront.Section(draft, 2, "Ranked.Section"),
            .. RankedSection.Of(draft, report),
            .. report.Head.Plan.Steps.SelectMany(draft.Assumption),
            CallFront.Section(draft, 3, "Cap.Section"),
            .. CapSection.Of(draft, report),
            CallFront.Section(draft, 4, "Agreement.Section"),
            .. Agreement(draft, report),
            CallFront.Section(draft, 5, "Decision.Section"),
            new KeepTogether([
                new Paragraph(draft.Say("Decision.Prompt")),
                new WritingLines(2),
                SignatureLines.OfTwo(draft),
            ]),
        ];

    private static IEnumerable<Block> Agreement(Draft draft, RecommendationReport report)
    {
        yield return new Paragraph(
            draft.Say(
                "Agreement.Plan",
                ("planning", draft.Count("Agreement.Months", report.PlanningMonths)),
                ("transition", draft.Count("Agreement.Months", report.TransitionMonths))
            )
        );
        var signed = report
            .Regions.Where(region => region.Agreement is not null)
            .Select(region => (draft.In(region.Name), region.Agreement!))
            .ToList();
        if (signed.Count == 0)
            yield return new Paragraph(draft.Say("Agreement.NotRecorded"));
        foreach (var block in AgreementCalendar.Of(draft, signed))
            yield return block;
    }
}

using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The debrief report of one bidder.</summary>
public static class DebriefDocument
{
    /// <summary>The document in one language.</summary>
    public static ReportDocument Of(DebriefReport report, Language language)
    {
        var draft = new Draft(report.Head, [report.Bidder], Words.OfDebrief(language));
        return Front.Around(
            draft,
            draft.Text(report.IsAssessmentSummary() ? "Kind.AssessmentSummary" : "Kind"),
            (report.Bidder.Facts.Name, report.Bidder.Facts.Name),
            Subtitle(draft, report),
            Facts(draft, report).Concat(Sections(draft, report))
        );
    }

    /// <summary>Whether it is about a request for qualifications.</summary>
    public static bool IsRfq(this DebriefReport report) => report.Head.Kind == CallKind.RequestForQualifications;

    /// <summary>Whether it explains the selected proposal's scores beside the bidder's own.</summary>
    private static bool IsAssessmentSummary(this DebriefReport report) =>
        report.Policy.Allows(Disclosable.WinnerReasons) && !report.IsRfq();

    private static RichText Subtitle(Draft draft, DebriefReport report) =>
        report.Head.Region is { } region
            ? draft.Say(
                report.Head.IsOnlyRegion ? "Subtitle.OnlyRegion" : "Subtitle",
                ("reference", report.Head.Reference),
                ("region", draft.In(region.Name))
            )
            : draft.Say("Subtitle.Rfq", ("reference", report.Head.Reference));

    private static IEnumerable<Block> Facts(Draft draft, DebriefReport report)
    {
        List<Fact> facts =
        [
            new(draft.Text("Fact.Date"), draft.Moments.Date(report.Head.DataAt)),
            new(
                draft.Text(report.IsRfq() ? "Fact.Received.Rfq" : "Fact.Received"),
                draft.Say("Fact.OnTime", ("moment", draft.Moments.DateAndTime(report.ReceivedAt)))
            ),
        ];
        if (!report.IsRfq())
            facts.Add(new(draft.Text("Fact.AwardNotice"), draft.Say("NotRecorded")));
        facts.Add(
            new(
                draft.Text("Fact.Policy"),
                draft.Say(
                    report.Policy.Switched.IsEmpty ? "Fact.PolicyName" : "Fact.PolicySwitched",
                    ("policy", report.Policy.Name)
                )
            )
        );
        yield return Front.Facts(draft, facts);
    }

    private static IEnumerable<Block> Sections(Draft draft, DebriefReport report)
    {
        var number = 0;
        Heading Next(string key, bool newPage = false) =>
            new(2, draft.Numbers.Whole(++number), draft.Say(key), NewPageIfUsed: newPage);
        var rfq = report.IsRfq();
        var blocks = new List<Block> { Next(rfq ? "Section.Outcome.Rfq" : "Section.Outcome") };
        blocks.AddRange(OutcomeSection.Of(draft, report));
        var rated = report.Steps.OfType<OwnRated>().ToList();
        if (rated.Count > 0)
        {
            var technical =
                rated.Count(own => HasChart(draft, own)) == 1 && draft.IsTheTechnical(StepOf(draft, rated[0]));
            blocks.Add(Next(technical ? "Section.TechnicalScore" : "Section.Score", newPage: true));
            blocks.AddRange(OwnScores.Of(draft, rated));
        }
        if (report.Steps.OfType<OwnPrice>().Any())
        {
            blocks.Add(Next("Section.Price"));
            blocks.AddRange(OwnPriceSection.Of(draft, report));
        }
        var heading = Next("Section.Reasons", newPage: rated.Count > 0);
        var reasons = OwnReasons.Of(draft, report, number).ToList();
        blocks.AddRange(reasons.Count == 1 ? [new KeepTogether([heading, .. reasons])] : [heading, .. reasons]);
        if (!rfq)
        {
            var selected = SelectedSection.Of(draft, report).ToList();
            var first = selected.FindIndex(block => block is DataTable) is var table and >= 0 ? table : selected.Count;
            blocks.Add(new KeepTogether([Next("Section.Selected"), .. selected.Take(first)]));
            blocks.AddRange(selected.Skip(first));
        }
        if (!report.Others.IsEmpty)
            blocks.Add(new KeepTogether([Next("Section.Others"), .. OthersSection.Of(draft, report)]));
        blocks.Add(new KeepTogether([Next("Section.About"), .. AboutSection.Of(draft, report)]));
        return blocks;
    }

    private static bool HasChart(Draft draft, OwnRated own) => StepOf(draft, own).Criteria.Length > 0;

    private static RatedStep StepOf(Draft draft, OwnStep own) => (RatedStep)draft.Head.Plan.Find(own.Step)!;
}

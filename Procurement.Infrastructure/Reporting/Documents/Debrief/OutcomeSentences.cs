using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The outcome in one to three sentences, and its key figures.</summary>
internal static class OutcomeSentences
{
    /// <summary>The sentences.</summary>
    public static IEnumerable<RichText> Of(Draft draft, DebriefReport report) =>
        report.Outcome switch
        {
            DebriefOutcome.Ranked => Ranked(draft, report),
            DebriefOutcome.Disqualified =>
            [
                draft.Say(report.IsRfq() ? "Outcome.Disqualified.Rfq" : "Outcome.Disqualified"),
            ],
            _ => Stopped(draft, report),
        };

    /// <summary>Up to three figures.</summary>
    public static IReadOnlyList<KeyFigure> Figures(Draft draft, DebriefReport report)
    {
        var figures = new List<KeyFigure>();
        if (report.Outcome == DebriefOutcome.DidNotAdvance)
        {
            if (Missed(report) is { } missed)
                figures.AddRange(MissedFigures(draft, missed));
            return figures;
        }
        if (report.Rank?.Value is { } rank)
            figures.Add(
                new(
                    draft.Text(
                        "Figure.Rank",
                        ("rank", draft.Numbers.Ordinal(rank.Rank)),
                        ("count", draft.Numbers.Whole(rank.OfHowMany))
                    ),
                    draft.Text("Figure.RankLabel")
                )
            );
        if (report.Total?.Value is { } total)
            figures.Add(
                new(
                    draft.Points(total),
                    draft.Text("Figure.PointsOf", ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints)))
                )
            );
        if (report.Steps.OfType<OwnRated>().FirstOrDefault() is { } first && report.Total is not null)
            figures.Add(
                new(
                    draft.Points(first.Raw),
                    draft.Text(
                        draft.IsTheTechnical(StepOf(draft, first)) ? "Figure.TechnicalOf" : "Figure.StepOf",
                        ("maximum", draft.Numbers.Shortest(StepOf(draft, first).Maximum)),
                        ("step", draft.StepName(first.Step))
                    )
                )
            );
        return figures;
    }

    private static IEnumerable<RichText> Ranked(Draft draft, DebriefReport report)
    {
        if (report.Rank?.Value is not { } rank)
            yield return draft.Say(report.IsRfq() ? "Outcome.Passed.Rfq" : "Outcome.Passed");
        else if (!report.IsRfq())
            yield return draft.Say(
                rank.IsShared ? "Outcome.RankedShared" : "Outcome.Ranked",
                ("rank", draft.Numbers.Ordinal(rank.Rank)),
                ("count", draft.Numbers.Whole(rank.OfHowMany)),
                ("where", draft.Where)
            );
        else
            yield return draft.Say(
                rank.IsShared ? "Outcome.RankedShared.Rfq" : "Outcome.Ranked.Rfq",
                ("rank", draft.Numbers.Ordinal(rank.Rank)),
                ("count", draft.Numbers.Whole(rank.OfHowMany))
            );
        if (report.ShortlistMaximum is { } places)
            yield return draft.Count("Outcome.ShutOut", places);
    }

    private static IEnumerable<RichText> Stopped(Draft draft, DebriefReport report)
    {
        var last = report.Steps.Last(own => own is OwnMandatory or OwnRated);
        if (last is OwnMandatory mandatory)
            yield return draft.Count(
                report.IsRfq() ? "Outcome.Mandatory.Rfq" : "Outcome.Mandatory",
                mandatory.Unmet.Length,
                ("requirements", draft.List(mandatory.Unmet.Select(one => (RichText)one.Requirement)))
            );
        if (last is OwnRated rated)
        {
            if (rated.PointsShort is not null)
                yield return Short(draft, report, rated);
            if (!rated.FailedCriteria.IsEmpty)
                yield return draft.Count(
                    "Outcome.Criteria",
                    rated.FailedCriteria.Length,
                    ("criteria", draft.List(rated.FailedCriteria.Select(id => (RichText)id)))
                );
        }
        yield return draft.Say(
            report.IsRfq() ? "Outcome.DidNotGoOn.Rfq"
            : last.Step == draft.Head.Plan.Steps[^1].Id ? "Outcome.NotRanked"
            : "Outcome.DidNotGoOn"
        );
        var hasPrice = draft.Head.Plan.Steps.OfType<PriceStep>().Any();
        if (hasPrice && !report.Steps.OfType<OwnPrice>().Any())
            yield return draft.Say("Outcome.NotOpened");
    }

    private static RichText Short(Draft draft, DebriefReport report, OwnRated rated)
    {
        var step = StepOf(draft, rated);
        var minimum = draft.Numbers.Points(step.MinimumPoints!.Value);
        (string, RichText)[] values =
        [
            ("score", draft.Points(rated.Raw)),
            ("maximum", draft.Numbers.Shortest(step.Maximum)),
            ("step", draft.Name(step)),
            (
                "minimum",
                step.Minimum!.Percent is { } percent
                    ? draft.Say(
                        "Outcome.MinimumPercent",
                        ("percent", draft.Numbers.Percent(percent.Exact)),
                        ("points", minimum)
                    )
                    : draft.Say("Outcome.MinimumPoints", ("points", minimum))
            ),
            ("missing", draft.Numbers.Points(rated.PointsShort!.Value)),
        ];
        var many = !draft.Numbers.IsOne(rated.PointsShort.Value);
        if (report.IsRfq())
            return draft.Say(many ? "Outcome.ShortMany.Rfq" : "Outcome.ShortOne.Rfq", values);
        return draft.IsTheTechnical(step)
            ? draft.Say(many ? "Outcome.ShortMany.Technical" : "Outcome.ShortOne.Technical", values)
            : draft.Say(many ? "Outcome.ShortMany" : "Outcome.ShortOne", values);
    }

    private static OwnRated? Missed(DebriefReport report) =>
        report.Steps.OfType<OwnRated>().FirstOrDefault(own => own.PointsShort is not null);

    private static IEnumerable<KeyFigure> MissedFigures(Draft draft, OwnRated missed)
    {
        var step = StepOf(draft, missed);
        var maximum = draft.Numbers.Shortest(step.Maximum);
        yield return new(draft.Points(missed.Raw), draft.Text("Figure.PointsOf", ("maximum", maximum)));
        yield return new(
            draft.Numbers.Points(step.MinimumPoints!.Value),
            step.Minimum!.Percent is { } percent
                ? draft.Text(
                    "Figure.MinimumPercent",
                    ("percent", draft.Numbers.Percent(percent.Exact)),
                    ("maximum", maximum)
                )
                : draft.Text("Figure.Minimum", ("maximum", maximum))
        );
        var many = missed.PointsShort!.Value >= 2;
        yield return new(
            draft.Numbers.Points(missed.PointsShort.Value),
            draft.Text(many ? "Figure.Missing.Many" : "Figure.Missing.One")
        );
    }

    private static RatedStep StepOf(Draft draft, OwnStep own) => (RatedStep)draft.Head.Plan.Find(own.Step)!;
}

using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The days of signed agreements: a table, and the calendar of planning and transition.</summary>
internal static class AgreementCalendar
{
    /// <summary>Both, in the order of the regions; nothing where none is signed.</summary>
    public static IEnumerable<Block> Of(Draft draft, IReadOnlyList<(string Region, AgreementDates Dates)> agreements)
    {
        if (agreements.Count == 0)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Agreement.Table")),
            Columns =
            [
                new(draft.Text("Agreement.Region")),
                new(draft.Text("Agreement.Signed"), Alignment.Left, 84),
                new(draft.Text("Agreement.Planning"), Alignment.Left, 96),
                new(draft.Text("Agreement.Transition"), Alignment.Left, 96),
                new(draft.Text("Agreement.Delivery"), Alignment.Left, 96),
            ],
            Rows =
            [
                .. agreements.Select(one => new Row([
                    one.Region,
                    draft.Moments.Date(one.Dates.AgreedOn),
                    FromTo(draft, one.Dates.Starts, one.Dates.PlanningEnds),
                    FromTo(draft, one.Dates.PlanningEnds.AddDays(1), one.Dates.TransitionEnds),
                    FromTo(draft, one.Dates.DeliveryBegins, one.Dates.Ends),
                ])),
            ],
            Tight = agreements.Count > 10,
        };
        var periods = agreements.SelectMany(one => Periods(draft, one.Region, one.Dates)).ToList();
        if (periods.Count == 0)
            yield break;
        yield return new CalendarChart
        {
            Caption = draft.FigureCaption(draft.Say("Agreement.Figure")),
            AlternativeText = draft.Text(
                "Agreement.Alternative",
                ("periods", string.Join("; ", periods.Select(period => Spoken(draft, period)))),
                ("number", draft.ThisTable)
            ),
            Periods = periods,
        };
    }

    private static IEnumerable<CalendarPeriod> Periods(Draft draft, string region, AgreementDates dates)
    {
        // A plan may give no months to one of them.
        if (dates.PlanningEnds >= dates.Starts)
            yield return Period(
                draft,
                "Agreement.PlanningOf",
                region,
                (dates.Starts, dates.PlanningEnds),
                BarStyle.Solid
            );
        if (dates.TransitionEnds > dates.PlanningEnds)
            yield return Period(
                draft,
                "Agreement.TransitionOf",
                region,
                (dates.PlanningEnds.AddDays(1), dates.TransitionEnds),
                BarStyle.Hatched
            );
    }

    private static CalendarPeriod Period(
        Draft draft,
        string key,
        string region,
        (DateOnly From, DateOnly To) days,
        BarStyle style
    ) =>
        new(
            draft.Say(key, ("region", region)),
            days.From,
            days.To,
            FromTo(draft, days.From, days.To).ToString(),
            style
        );

    private static RichText FromTo(Draft draft, DateOnly from, DateOnly to) =>
        to < from
            ? draft.Dash
            : draft.Say("Agreement.FromTo", ("from", draft.Moments.Date(from)), ("to", draft.Moments.Date(to)));

    private static string Spoken(Draft draft, CalendarPeriod period) =>
        draft.Text("Agreement.Period", ("label", period.Label), ("dates", period.Dates));
}

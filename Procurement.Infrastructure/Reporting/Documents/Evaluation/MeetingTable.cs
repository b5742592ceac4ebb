using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Who was there when the team agreed, and what was looked at again.</summary>
internal static class MeetingTable
{
    private const int Long = 10;

    /// <summary>One row a proposal and step.</summary>
    public static DataTable Of(Draft draft, ReportedActs acts) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say("Meeting.Table")),
            Columns =
            [
                new(draft.Text("Head.Bidder")),
                new(draft.Text("Plan.Step"), Alignment.Left, 120),
                new(draft.Text("Meeting.Present"), Alignment.Left, 100),
                new(draft.Text("Meeting.Agreed"), Alignment.Left, 110),
            ],
            Rows =
            [
                .. acts.Meetings.Select(one => new Row([
                    draft.Name(one.Bidder),
                    draft.StepName(one.Step),
                    one.Present.IsEmpty
                        ? draft.Say("NotRecorded")
                        : draft.List(one.Present.Select(code => (RichText)code)),
                    draft.Moments.DateAndTime(one.At),
                ])),
            ],
            Tight = acts.Meetings.Length > Long,
        };

    /// <summary>One line a spread that was looked at again.</summary>
    public static BulletList Reviews(Draft draft, ReportedActs acts)
    {
        var leaves = draft.Head.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        return new(
            [
                .. acts.Reviews.Select(one =>
                    draft.Say(
                        "Spread.Review",
                        ("criterion", CriterionWords.NameOf(draft, leaves[one.Criterion])),
                        ("bidder", draft.Name(one.Bidder)),
                        ("moment", draft.Moments.DateAndTime(one.At)),
                        ("person", one.By),
                        ("note", one.Note)
                    )
                ),
            ],
            Small: true
        );
    }
}

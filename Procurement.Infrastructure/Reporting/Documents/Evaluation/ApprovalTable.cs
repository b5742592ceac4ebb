using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 15: what was approved in the service, before anybody signs on paper.</summary>
internal static class ApprovalTable
{
    /// <summary>The table; nothing where nothing is recorded.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        if (report.Acts is not { Approvals.IsEmpty: false } acts)
            yield break;
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Approval.Table")),
            Columns =
            [
                new(draft.Text("Approval.What")),
                new(draft.Text("Approval.By"), Alignment.Left, 150),
                new(draft.Text("Approval.At"), Alignment.Left, 140),
            ],
            Rows =
            [
                .. acts.Approvals.Select(one => new Row([
                    draft.Text(
                        one.Kind switch
                        {
                            ApprovalKind.PlanApproved => "Approval.Plan",
                            ApprovalKind.Recommended => "Approval.Recommended",
                            ApprovalKind.Returned => "Approval.Returned",
                            _ => "Approval.Award",
                        }
                    ),
                    one.By,
                    draft.Moments.DateAndTime(one.At),
                ])),
            ],
        };
    }
}

using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of what was recorded what a report of one competition tells of people's acts.</summary>
internal static class ActsReading
{
    /// <summary>The acts; null: a case on paper, which holds none.</summary>
    public static ReportedActs? Of(CallRecord record, EvaluationFile file)
    {
        if (record.Acts is not { } acts)
            return null;
        var panel = acts.Panels.FirstOrDefault(one => one.Competition == file.Competition.Id) ?? file.Panel;
        return new()
        {
            Addenda =
            [
                .. acts.Addenda.Select(one => new ReportedAddendum(
                    one.Number!.Value,
                    one.PublishedAt!.Value,
                    one.Content.Reason
                )),
            ],
            Answers = acts.Answers.Count,
            LastAnswerAt = acts.Answers.Select(one => (DateTimeOffset?)one.PublishedAt).Max(),
            Members =
            [
                .. panel.Members.Select(one =>
                    Member(acts, panel, one.Evaluator, one.Person) with
                    {
                        LeftAt = one.LeftAt,
                    }
                ),
            ],
            Chairs = [.. Chairs(acts, panel)],
            Changes =
            [
                .. panel.Changes.Select(one => new ReportedTeamChange(
                    one.Kind,
                    one.Kind == PanelChangeKind.Chairs ? acts.NameOf(one.Who) : one.Who,
                    one.Reason,
                    one.At
                )),
            ],
            Reviews =
            [
                .. from consensus in Agreed(file)
                from review in consensus.Reviews
                orderby review.ReviewedAt, consensus.Bidder, review.Criterion
                select new ReportedReview(
                    consensus.Bidder,
                    review.Criterion,
                    review.Note,
                    acts.NameOf(review.ReviewedBy),
                    review.ReviewedAt
                ),
            ],
            Meetings = [.. Meetings(file)],
            Openings =
            [
                .. file.Competition.Openings.Select(one => new OpeningAct(
                    one.Step,
                    [.. one.Shares.Select(share => share with { Person = acts.NameOf(share.Person) })],
                    [.. one.Envelopes]
                )),
            ],
            Approvals = [.. Approvals(record, acts).OrderBy(one => one.At).ThenBy(one => one.Kind)],
        };
    }

    /// <summary>Whoever answered without an evaluator's seat, in that order, and whoever is named.</summary>
    private static IEnumerable<ReportedChair> Chairs(RecordedActs acts, Panel panel)
    {
        var seats = panel.Members.Select(member => member.Evaluator).ToHashSet();
        var people = panel.Declarations.Select(one => one.Evaluator).Where(person => !seats.Contains(person));
        if (panel.Chair is { } named)
            people = people.Append(named.Person);
        return people
            .Distinct()
            .Select(person => new ReportedChair(
                panel.Chair is { } chair && chair.Person == person ? chair.Name : acts.NameOf(person),
                [.. panel.Conflicts.Where(one => one.Evaluator == person).Select(one => one.Bidder)],
                Member(acts, panel, person, person)
            ));
    }

    private static ReportedMember Member(RecordedActs acts, Panel panel, string code, string person)
    {
        var declared = panel.Declarations.Where(one => one.Evaluator == code).ToList();
        return new(
            code,
            declared.Select(one => (DateTimeOffset?)one.DeclaredAt).Max(),
            declared.Select(one => one.Bidder).Distinct().Count(),
            acts.Undertakings.Where(one => one.Person == person).Select(one => (DateTimeOffset?)one.GivenAt).Max(),
            null
        );
    }

    private static IEnumerable<ReportedMeeting> Meetings(EvaluationFile file) =>
        from consensus in Agreed(file)
        where consensus.Marks.Count > 0
        select new ReportedMeeting(
            consensus.Bidder,
            consensus.Step,
            [.. consensus.Marks.SelectMany(mark => mark.Present).Distinct().Order(StringComparer.Ordinal)],
            consensus.Marks.Max(mark => mark.AgreedAt)
        );

    private static IEnumerable<ConsensusRecord> Agreed(EvaluationFile file) =>
        (
            from step in file.Plan.RatedSteps
            from submission in file.Submissions
            select file.AgreedFor(submission.Bidder, step.Id)
        ).OfType<ConsensusRecord>();

    private static IEnumerable<ReportedApproval> Approvals(CallRecord record, RecordedActs acts)
    {
        if (record.Call is { ApprovedBy: { } approver, ApprovedAt: { } approved })
            yield return new(ApprovalKind.PlanApproved, acts.NameOf(approver), approved);
        foreach (var decision in record.Award?.Decisions ?? [])
            yield return new(
                decision.State switch
                {
                    AwardState.Returned => ApprovalKind.Returned,
                    AwardState.Approved => ApprovalKind.AwardApproved,
                    _ => ApprovalKind.Recommended,
                },
                acts.NameOf(decision.By),
                decision.At
            );
    }
}

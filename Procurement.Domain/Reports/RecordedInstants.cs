using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Domain.Reports;

/// <summary>The dates of reports come from what was recorded; nobody asks a clock.</summary>
internal static class RecordedInstants
{
    /// <summary>The latest instant recorded in one competition, its call's list and its award.</summary>
    public static DateTimeOffset Latest(CallRecord record, EvaluationFile file) =>
        Of(record, file).OfType<DateTimeOffset>().Append(record.Call.Terms.ClosesAt).Max();

    private static IEnumerable<DateTimeOffset?> Of(CallRecord record, EvaluationFile file) =>
        new[] { record.Call.PublishedAt, record.Qualified?.PublishedAt, record.Award?.RecommendedAt }
            .Concat(file.Submissions.Select(one => (DateTimeOffset?)one.Receipt.ReceivedAt))
            .Concat(file.Submissions.Select(one => one.WithdrawnAt))
            .Concat(file.Submissions.Select(one => one.Disqualification?.At))
            .Concat(file.Panel.Conflicts.Select(one => (DateTimeOffset?)one.DeclaredAt))
            .Concat(file.Competition.Steps.Select(step => step.ClosedAt))
            .Concat(file.Competition.Openings.Select(opening => (DateTimeOffset?)opening.OpenedAt))
            .Concat(file.Competition.Rankings.Select(ranking => (DateTimeOffset?)ranking.WorkedOutAt));
}

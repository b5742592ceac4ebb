using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Panel;

/// <summary>Who was there, when it was recorded, and how far the step has come.</summary>
internal static class ConsensusFacts
{
    /// <summary>The facts of page one.</summary>
    public static IEnumerable<Fact> Of(Draft draft, ConsensusReport report)
    {
        yield return new(draft.Text("Fact.Present"), Present(draft, report));
        yield return new(draft.Text("Fact.Recorded"), Recorded(draft, report));
        if (report.OpenedAt is { } opened)
            yield return new(
                draft.Text("Fact.Sheets"),
                draft.Say("Fact.SheetsShown", ("moment", draft.Moments.DateAndTime(opened)))
            );
        yield return new(
            draft.Text("Fact.Step"),
            report.ClosedAt is { } closed
                ? draft.Say("Fact.StepClosed", ("moment", draft.Moments.DateAndTime(closed)))
                : draft.Say("Fact.StepOpen")
        );
        yield return new(draft.Text("Fact.Dissent"), draft.Say("NotRecorded.Feminine"));
        yield return new(draft.Text("Fact.For"), draft.Say("Record.Readers"));
    }

    /// <summary>One line where the same people agreed on everything, else one for each company.</summary>
    private static IReadOnlyList<RichText> Present(Draft draft, ConsensusReport report)
    {
        var agreed = report.Lines.Where(line => line.AgreedAt is not null).ToList();
        var companies = agreed
            .Where(line => !line.Present.IsEmpty)
            .GroupBy(line => string.Join(' ', line.Present))
            .ToList();
        if (companies.Count == 0)
            return [draft.Say("NotRecorded.Feminine")];
        return
        [
            .. companies.Select(company =>
            {
                var evaluators = draft.List(company.First().Present.Select(code => (RichText)code));
                return company.Count() == agreed.Count
                    ? evaluators
                    : draft.Say(
                        "Fact.PresentFor",
                        ("evaluators", evaluators),
                        ("criteria", draft.List(company.Select(line => (RichText)line.Criterion)))
                    );
            }),
        ];
    }

    private static RichText Recorded(Draft draft, ConsensusReport report)
    {
        var instants = report.Lines.Select(line => line.AgreedAt).OfType<DateTimeOffset>().ToList();
        if (instants.Count == 0)
            return draft.Say("NotRecorded.Feminine");
        var (from, to) = (draft.Moments.DateAndTime(instants.Min()), draft.Moments.DateAndTime(instants.Max()));
        return from == to ? from : draft.Say("Fact.RecordedFromTo", ("from", from), ("to", to));
    }
}

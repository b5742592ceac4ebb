using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Score sheets and consensus records, each for whom the disclosure matrix lets see it and from when on; an
/// evaluator in conflict with a bidder does not learn that there are any of it. They are asked for in their competition:
/// a duty in one region counts for acts about the call, and opens nothing of another region's panel.</summary>
internal sealed class PanelReportSource(CallRecords records, IReadContext read, ActingPerson acting) : IReportSource
{
    public IReadOnlyList<ReportDocumentKind> Documents { get; } =
    [ReportDocumentKind.ScoreSheet, ReportDocumentKind.Consensus];

    public async Task<IReadOnlyList<ReportTitle>> Titles(CallPapers papers, CancellationToken cancellation)
    {
        if (acting.Place.Competition is null || await records.SoFarOf(papers.Call, cancellation) is not { } record)
            return [];
        var titles = new List<ReportTitle>();
        foreach (var file in record.Competitions.Where(IsAskedAbout))
        foreach (var step in file.Plan.RatedSteps)
        foreach (var bidder in await Readable(file, step, cancellation))
        foreach (var title in TitlesOf(record, file, step, bidder))
            titles.Add(title);
        return titles;
    }

    public async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            subject.Bidder is not { } bidder
            || acting.Place.Competition is null
            || await records.SoFarOf(call, cancellation) is not { } record
            || record
                .Competitions.Where(IsAskedAbout)
                .FirstOrDefault(one => one.Competition.Region == (subject.Region ?? ""))
                is not { } file
            || file.Plan.Find(subject.Step ?? "") is not RatedStep step
            || !(await Readable(file, step, cancellation)).Contains(bidder)
        )
            return AccessRefusals.NotFound;
        var report =
            subject.Document == ReportDocumentKind.Consensus
                ? Consensus(record, file, step, bidder)
                : Sheet(record, file, step, bidder, subject.Evaluator ?? "");
        if (report.IsRefused)
            return report.Refusals;
        var title = TitlesOf(record, file, step, bidder).FirstOrDefault(one => one.Subject() == subject);
        return title is null ? AccessRefusals.NotFound : new FilledReport(title, report.Value);
    }

    private Outcome<Report> Consensus(CallRecord record, EvaluationFile file, RatedStep step, string bidder) =>
        Person.SeesConsensus(ProgressOf(file, step), file.Competition)
            ? ConsensusReport.Of(record, file, step, bidder, Person.MayName)
            : new Refusal("sheet.hidden", step.Id);

    private Outcome<Report> Sheet(
        CallRecord record,
        EvaluationFile file,
        RatedStep step,
        string bidder,
        string evaluator
    )
    {
        // Whether there is a sheet is not told before it may be seen.
        if (file.Panel.Members.All(member => member.Evaluator != evaluator))
            return AccessRefusals.NotFound;
        return SeesSheet(file, step, bidder, evaluator)
            ? ScoreSheetReport.Of(record, file, step, bidder, evaluator, Person.MayName) is { } sheet
                ? sheet
                : AccessRefusals.NotFound
            : new Refusal("sheet.hidden", step.Id);
    }

    private IEnumerable<ReportTitle> TitlesOf(CallRecord record, EvaluationFile file, RatedStep step, string bidder)
    {
        var sheets = file.SheetsFor(bidder, step.Id)
            .Where(sheet => SeesSheet(file, step, bidder, sheet.Evaluator))
            .Select(sheet => (ReportDocumentKind.ScoreSheet, (string?)sheet.Evaluator));
        var consensus = Person.SeesConsensus(ProgressOf(file, step), file.Competition)
            ? [(ReportDocumentKind.Consensus, null)]
            : Enumerable.Empty<(ReportDocumentKind, string?)>();
        return from one in sheets.Concat(consensus)
            from language in Enum.GetValues<Language>()
            select new ReportTitle
            {
                Document = one.Item1,
                Call = record.Call.Terms.Reference,
                Region = file.Competition.Region.Length == 0 ? null : file.Competition.Region,
                Bidder = bidder,
                Step = step.Id,
                Evaluator = one.Item2,
                Language = language,
            };
    }

    private bool SeesSheet(EvaluationFile file, RatedStep step, string bidder, string evaluator) =>
        Person.SeesSheet(
            ProgressOf(file, step),
            file.Competition,
            evaluator,
            file.SheetsFor(bidder, step.Id).FirstOrDefault(sheet => sheet.Evaluator == evaluator)
        );

    // Who reached the step; of these an evaluator and the chair hear only of whom they declared themselves free.
    private async Task<IReadOnlyList<string>> Readable(
        EvaluationFile file,
        RatedStep step,
        CancellationToken cancellation
    )
    {
        var reaching = file.Reaching(step).Select(submission => submission.Bidder).ToList();
        if (Person.Own() is not { } evaluator)
            return await read.ReadableToChair(Person, file.Competition.Id, cancellation) is { } ofChair
                ? [.. reaching.Where(ofChair.Contains)]
                : reaching;
        if (file.Panel.Find(evaluator) is null)
            return [];
        var cleared = await read.ReadableBy(evaluator, file.Competition.Id, cancellation);
        return [.. reaching.Where(bidder => cleared.Any(one => one.Bidder == bidder))];
    }

    private bool IsAskedAbout(EvaluationFile file) => file.Competition.Id == acting.Place.Competition;

    private Person Person => acting.Person;

    private static StepProgress ProgressOf(EvaluationFile file, RatedStep step) =>
        file.Competition.Steps.First(one => one.Step == step.Id);
}

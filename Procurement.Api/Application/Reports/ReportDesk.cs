using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;

namespace Procurement.Api.Application.Reports;

/// <summary>Fills, stamps, prints and issues the documents of all sources.</summary>
internal sealed class ReportDesk(
    IEnumerable<IReportSource> sources,
    IRecordChains chains,
    IIssuedDocuments issued,
    ISentDocuments sent,
    IIdentifiers identifiers,
    IReportRenderer renderer,
    Shelf<string, ReportAsIssued> shelf,
    TimeProvider clock
)
{
    /// <summary>The documents that there are now, of the kinds asked for.</summary>
    public async Task<IReadOnlyList<ReportTitle>> Titles(
        CallPapers papers,
        Func<ReportDocumentKind, bool> isAsked,
        CancellationToken cancellation
    )
    {
        var titles = new List<ReportTitle>();
        foreach (var source in sources.Where(source => source.Documents.Any(isAsked)))
            titles.AddRange((await source.Titles(papers, cancellation)).Where(title => isAsked(title.Document)));
        return titles;
    }

    /// <summary>Prints one: the file that was kept of it; else as it was issued, while what it says is still the same; else
    /// as of the record now.</summary>
    public async Task<Outcome<WrittenReport>> Print(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            await sent.Newest(call, subject, cancellation) is { Content: { } bytes } file
            && await SourceOf(subject)!.MayReadCopy(call, subject, cancellation)
        )
            return new WrittenReport(subject.In(file.Reference), bytes, file.Pages);
        var filled = await Fill(call, subject, cancellation);
        if (filled.IsRefused)
            return filled.Refusals;
        var (title, report) = filled.Value;
        var stamped =
            await AsIssued(call, title, report, cancellation)
            ?? title.Stamped(report, await chains.HeadOf(call, cancellation));
        var rendered = renderer.Render(stamped, title.Language);
        return new WrittenReport(title, rendered.Content, rendered.Pages);
    }

    /// <summary>What one that was issued says, with its code; null in its place where what it says now is another
    /// thing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="subject">Which document.</param>
    /// <param name="stamp">Stamp of what it rests on: worked out once under each.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Outcome<ReportAsIssued>> AsIssued(
        SolicitationId call,
        DocumentSubject subject,
        string stamp,
        CancellationToken cancellation
    )
    {
        // The code stands for the whole of what was issued, whose it is and in which language.
        var code = (await issued.Newest(call, subject.In(""), cancellation))?.Code ?? "";
        var known = shelf.Find(code, stamp);
        if (known is not null)
            return known;
        var filled = await Fill(call, subject, cancellation);
        if (filled.IsRefused)
            return filled.Refusals;
        var (title, report) = filled.Value;
        known = new ReportAsIssued(title, await AsIssued(call, title, report, cancellation));
        if (code.Length > 0)
            shelf.Keep(code, stamp, known);
        return known;
    }

    /// <summary>Issues one: its head and code are kept, so that anybody who has the paper can ask whether it is the one. Of
    /// one that left that is done already.</summary>
    public async Task<Outcome<Imprint>> Issue(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        if (
            await sent.Newest(call, subject, cancellation) is not null
            && await issued.Newest(call, subject.In(""), cancellation) is { } kept
        )
            return kept.Imprint();
        var filled = await Fill(call, subject, cancellation);
        if (filled.IsRefused)
            return filled.Refusals;
        var (title, report) = filled.Value;
        var imprint = title.Stamped(report, await chains.HeadOf(call, cancellation)).Head.Imprint!;
        issued.Add(new(new(identifiers.Next()), call, title, imprint, clock.GetUtcNow()));
        return imprint;
    }

    /// <summary>Whether one can be filled now; null: it can.</summary>
    public async Task<Refusal?> Check(SolicitationId call, DocumentSubject subject, CancellationToken cancellation)
    {
        var filled = await Fill(call, subject, cancellation);
        return filled.IsRefused ? filled.Refusals[0] : null;
    }

    /// <summary>Issues one that leaves the service, and keeps its file: whoever asks for it later gets these
    /// bytes.</summary>
    public async Task<Outcome<SentDocument>> Keep(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    )
    {
        var filled = await Fill(call, subject, cancellation);
        return filled.IsRefused ? filled.Refusals : await Keep(call, filled.Value, cancellation);
    }

    /// <inheritdoc cref="Keep(SolicitationId, DocumentSubject, CancellationToken)" />
    public async Task<SentDocument> Keep(SolicitationId call, FilledReport filled, CancellationToken cancellation)
    {
        var (title, report) = filled;
        var stamped = title.Stamped(report, await chains.HeadOf(call, cancellation));
        var document = new IssuedDocument(
            new(identifiers.Next()),
            call,
            title,
            stamped.Head.Imprint!,
            clock.GetUtcNow()
        );
        var file = new SentDocument(document, title.Call, renderer.Render(stamped, title.Language));
        issued.Add(document);
        sent.Add(file);
        return file;
    }

    private async Task<Outcome<FilledReport>> Fill(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    ) => SourceOf(subject) is { } source ? await source.Fill(call, subject, cancellation) : AccessRefusals.NotFound;

    private IReportSource? SourceOf(DocumentSubject subject) =>
        sources.FirstOrDefault(source => source.Documents.Contains(subject.Document));

    private async Task<Report?> AsIssued(
        SolicitationId call,
        ReportTitle title,
        Report report,
        CancellationToken cancellation
    ) =>
        await issued.Newest(call, title, cancellation) is { } kept
        && RecordHead.Read(kept.Head) is { } then
        && title.Stamped(report, then) is var stamped
        && stamped.Head.Imprint!.Code == kept.Code
            ? stamped
            : null;
}

/// <summary>A document that was issued.</summary>
/// <param name="Title">Which it is.</param>
/// <param name="Report">What it says; null: it says another thing now.</param>
internal sealed record ReportAsIssued(ReportTitle Title, Report? Report);

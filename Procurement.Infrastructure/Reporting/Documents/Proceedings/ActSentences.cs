using System.Collections.Immutable;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Proceedings;

/// <summary>What one entry says: a sentence for its act, done or refused, then what it was about.</summary>
internal sealed class ActSentences(Draft draft, Words words, ImmutableArray<NamedRegion> regions)
{
    /// <summary>The lines of an entry.</summary>
    public IEnumerable<RichText> Of(ProceedingsEntry entry)
    {
        var isDone = entry.Refusals.IsEmpty;
        yield return words.Find((isDone ? "Done." : "Refused.") + entry.Act)
            ?? draft.Say(isDone ? "What.Unknown" : "What.UnknownRefused", ("act", entry.Act));
        if (!isDone)
            yield return Quiet(draft.Say("What.Code", ("codes", string.Join(", ", entry.Refusals))));
        if (Subject(entry) is { Runs.Count: > 0 } subject)
            yield return Quiet(subject);
        if (entry.IsDestroyed)
            yield return Quiet(draft.Say("What.Destroyed"));
    }

    private RichText Subject(ProceedingsEntry entry)
    {
        var parts = Parts(entry).ToList();
        return parts.Count == 0
            ? RichText.Empty
            : new([
                .. parts[0].Runs,
                .. parts.Skip(1).SelectMany(part => part.Runs.Prepend(new Run(words["Subject.Between"]))),
            ]);
    }

    private IEnumerable<RichText> Parts(ProceedingsEntry entry)
    {
        var subject = entry.Subject;
        if (subject.Step is { } step)
            yield return draft.Say(
                "Subject.Step",
                ("name", draft.Head.Plan.Find(step) is { } known ? draft.Name(known) : step)
            );
        if (subject.Bidder is { } bidder)
            yield return draft.Say("Subject.Bidder", ("name", draft.Name(bidder)));
        if (subject.Evaluator is { } evaluator && evaluator != entry.ActsFor)
            yield return draft.Say("Subject.Evaluator", ("name", evaluator));
        if (subject.Region is { } region && !draft.Head.IsOnlyRegion)
            yield return draft.Say(
                "Subject.Region",
                ("name", regions.FirstOrDefault(one => one.Code == region) is { } named ? draft.In(named.Name) : region)
            );
    }

    private static RichText Quiet(RichText text) => new([.. text.Runs.Select(run => run with { Quiet = true })]);
}

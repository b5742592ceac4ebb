using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>One published addendum: for everybody who may see the call. Names nobody who drafted, approved or acknowledged
/// it.</summary>
public sealed record AddendumReport : Report
{
    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>Why.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>What changed, in the buyer's words.</summary>
    public required BilingualText Summary { get; init; }

    /// <summary>When somebody other than its author approved it.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What changed of title, description and times.</summary>
    public required ImmutableArray<FieldChange> Terms { get; init; }

    /// <summary>What changed of the plan.</summary>
    public required ImmutableArray<FieldChange> Changes { get; init; }

    /// <summary>The plan that held before.</summary>
    public required PlanVersion Before { get; init; }

    /// <summary>The plan that holds after.</summary>
    public required PlanVersion After { get; init; }

    /// <summary>The addendum of that number; null: none is published.</summary>
    public static AddendumReport? Of(PublishedCall call, int number)
    {
        if (call.Addenda.FirstOrDefault(one => one.Number == number) is not { PublishedAt: { } published } addendum)
            return null;
        var (before, after) = (call.After(number - 1), call.After(number));
        return new()
        {
            Head = after.Head(published),
            Number = number,
            Reason = addendum.Content.Reason,
            Summary = addendum.Content.Changes,
            ApprovedAt = addendum.ApprovedAt,
            PublishedAt = published,
            Terms = [.. TermsOf(addendum.Content, addendum.Replaced)],
            Changes = PlanChanges.Between(before.Plan.Plan, after.Plan.Plan),
            Before = before.Plan,
            After = after.Plan,
        };
    }

    /// <summary>What an addendum that is not published would change of the call as it stands.</summary>
    /// <param name="call">The call.</param>
    /// <param name="draft">The addendum; its plan has no faults.</param>
    /// <param name="now">When.</param>
    public static AddendumReport Preview(PublishedCall call, Addendum draft, DateTimeOffset now)
    {
        var stands = call.After(call.Addenda.Length);
        var after = draft.Content.Plan is { } plan ? stands.Plan.Next(plan, now) : stands.Plan;
        return new()
        {
            Head = stands.Head(now),
            Number = call.Addenda.Length + 1,
            Reason = draft.Content.Reason,
            Summary = draft.Content.Changes,
            PublishedAt = now,
            Terms = [.. TermsOf(draft.Content, ReplacedTerms.Of(stands.Terms))],
            Changes = PlanChanges.Between(stands.Plan.Plan, after.Plan),
            Before = stands.Plan,
            After = after,
        };
    }

    private static IEnumerable<FieldChange> TermsOf(AddendumContent content, ReplacedTerms? before)
    {
        if (content.Title is { } title && title != before?.Title)
            yield return Change(CallField.Title, Words(before?.Title), Words(title));
        if (content.Description is { } description && description != before?.Description)
            yield return Change(CallField.Description, Words(before?.Description), Words(description));
        if (content.ClosesAt is { } closing)
            yield return Change(CallField.Closing, Instant(before?.ClosesAt), Instant(closing));
        if (content.QuestionsCloseAt is { } questions && questions != before?.QuestionsCloseAt)
            yield return Change(CallField.QuestionsClosing, Instant(before?.QuestionsCloseAt), Instant(questions));

        FieldChange Change(CallField field, FieldValue? was, FieldValue? isNow) =>
            new(FieldPlace.Whole, field, before is null ? new UnrecordedValue() : was, isNow);
    }

    private static WordsValue? Words(BilingualText? words) => words is null ? null : new(words);

    private static InstantValue? Instant(DateTimeOffset? instant) => instant is { } known ? new(known) : null;
}

using System.Collections.Immutable;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>The questions that were answered, and their answers: for everybody who may see the call. It is filled from the
/// published answers alone, which do not know who asked.</summary>
public sealed record AnswersReport : Report
{
    /// <summary>The answers, in the order of their numbers.</summary>
    public required ImmutableArray<GivenAnswer> Answers { get; init; }

    /// <summary>The digest so far; null: nothing is answered yet.</summary>
    public static AnswersReport? Of(PublishedCall call, IReadOnlyCollection<Answer> answers) =>
        answers.Count == 0
            ? null
            : new()
            {
                Head = call.After(call.Call.LatestAddendum).Head(answers.Max(one => one.PublishedAt)),
                Answers =
                [
                    .. answers
                        .OrderBy(one => one.Number)
                        .Select(one => new GivenAnswer(one.Number, one.Question, one.Reply, one.PublishedAt)),
                ],
            };
}

/// <summary>One answer.</summary>
/// <param name="Number">Number in the digest, from 1.</param>
/// <param name="Question">The question in neutral words.</param>
/// <param name="Reply">The answer.</param>
/// <param name="PublishedAt">When it was published.</param>
public sealed record GivenAnswer(int Number, BilingualText Question, BilingualText Reply, DateTimeOffset PublishedAt);

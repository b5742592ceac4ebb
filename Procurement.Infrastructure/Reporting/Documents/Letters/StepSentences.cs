using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>How far a submission came, in sentences, and what it missed in a table.</summary>
internal static class StepSentences
{
    /// <summary>The paragraph, and the table where the minimum of a step was missed.</summary>
    public static IEnumerable<Block> Of(Draft draft, LetterReport letter)
    {
        yield return new Paragraph(Draft.Together(Sentences(draft, letter)));
        if (letter.Content.StoppedAt is not { } stopped)
            yield break;
        switch (draft.Head.Plan.Find(stopped))
        {
            case MandatoryStep mandatory:
                yield return MissedTables.Requirements(draft, letter, mandatory);
                break;
            case RatedStep rated:
                if (letter.Content.PointsShort is not null)
                    yield return MissedTables.Minimum(draft, letter, rated);
                if (letter.Content.Missed.Count > 0)
                    yield return MissedTables.Criteria(draft, letter, rated);
                break;
        }
    }

    private static IEnumerable<RichText> Sentences(Draft draft, LetterReport letter)
    {
        var content = letter.Content;
        var stopped = content.StoppedAt is { } id ? draft.Head.Plan.Find(id) : null;
        if (stopped is MandatoryStep)
            yield return draft.Count(letter.For("Step.Requirements"), content.Missed.Count);
        else if (HasMandatoryBefore(draft, stopped))
            yield return draft.Say(letter.For("Step.AllRequirements"));
        if (stopped is RatedStep rated)
            foreach (var sentence in Missed(draft, letter, rated))
                yield return sentence;
        if (stopped is null)
            foreach (var sentence in letter.IsRfq() ? ListSentences.OfShutOut(draft, letter) : Ranked(draft, letter))
                yield return sentence;
        else if (!letter.IsRfq() && IsBeforePrice(draft, stopped))
            yield return draft.Say("Step.NotOpened");
    }

    private static IEnumerable<RichText> Missed(Draft draft, LetterReport letter, RatedStep step)
    {
        if (letter.Content is { PointsShort: { } missing, Obtained: { } obtained })
            yield return draft.Say(
                letter.For("Step.Short") + (draft.Numbers.IsOne(missing.Exact) ? ".One" : ".Many"),
                ("obtained", draft.Points(obtained)),
                ("maximum", draft.Numbers.Shortest(step.Maximum)),
                ("in", In(draft, step)),
                ("minimum", Minimum(draft, step)),
                ("missing", draft.Points(missing))
            );
        if (letter.Content.Missed.Count > 0)
            yield return draft.Count(letter.For("Step.Criteria"), letter.Content.Missed.Count, ("in", In(draft, step)));
    }

    private static RichText In(Draft draft, RatedStep step) =>
        draft.IsTheTechnical(step)
            ? draft.Say("Step.InTechnical")
            : draft.Say("Step.InStep", ("step", draft.Name(step)));

    private static RichText Minimum(Draft draft, RatedStep step)
    {
        var points = draft.Numbers.Points(step.MinimumPoints!.Value);
        return step.Minimum!.Percent is { } percent
            ? draft.Say("Step.MinimumPercent", ("percent", draft.Numbers.Percent(percent.Exact)), ("points", points))
            : draft.Say("Step.MinimumPoints", ("points", points));
    }

    private static IEnumerable<RichText> Ranked(Draft draft, LetterReport letter)
    {
        var content = letter.Content;
        var isRankSaid = content.Rank is not null;
        yield return draft.Say(
            (HasMandatoryBefore(draft, null), isRankSaid) switch
            {
                (true, true) => "Step.Passed",
                (true, false) => "Step.Ranked",
                (false, true) => "Step.PassedAlone",
                _ => "Step.RankedAlone",
            }
        );
        if (content is { Rank: { } rank, OfHowMany: { } all })
            yield return draft.Say(
                "Step.Rank",
                ("rank", draft.Numbers.Ordinal(rank)),
                ("count", draft.Numbers.Whole(all)),
                ("where", draft.RegionPhrase())
            );
        if (content.Total is { } total)
            yield return draft.Say(
                "Step.Total",
                ("total", draft.Points(total)),
                ("maximum", draft.Numbers.Shortest(draft.Head.Plan.TotalPoints))
            );
        if (content.Quality is { } quality)
            yield return draft.Say("Step.Quality", ("quality", draft.Points(quality)));
        if (content.AdjustedPrice is { } adjusted)
            yield return draft.Say("Step.AdjustedPrice", ("price", draft.Numbers.Money(adjusted)));
    }

    private static bool HasMandatoryBefore(Draft draft, PlanStep? stopped) =>
        draft.Head.Plan.Steps.TakeWhile(step => step != stopped).Any(step => step is MandatoryStep);

    private static bool IsBeforePrice(Draft draft, PlanStep stopped) =>
        draft.Head.Plan.Steps.SkipWhile(step => step != stopped).Any(step => step is PriceStep);
}

using Procurement.Api.Localization;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Bidding;

/// <summary>A plan as bidders read it, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Currency">The programme's currency.</param>
/// <param name="Hash">SHA-256 of the canonical plan; null: it is not final.</param>
internal sealed record PlanReading(Language Language, EvaluationPlan Plan, string Currency, string? Hash)
{
    /// <summary>The words of the bidder's pages.</summary>
    public Sentences Words { get; } = new(Language, PageWords.Pair("BiddingPages"), PageWords.Pair("Pages"));

    /// <summary>Numbers and amounts.</summary>
    public Formats Numbers { get; } = new(Language, Currency);

    /// <summary>Amounts.</summary>
    public Formats Figures => Numbers;

    /// <summary>Tag of the language.</summary>
    public string Tag => Languages.TagOf(Language);

    /// <summary>In front of identifiers, where the plan stands twice on a page.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The word of a number: none, one, or so many.</summary>
    public string Count(string key, int number) =>
        number switch
        {
            0 => Words[$"{key}.None"],
            1 => Words[$"{key}.One"],
            _ => Words.Say($"{key}.Many", Numbers.Whole(number)),
        };

    /// <summary>The minimum of a step in words.</summary>
    public string MinimumOf(RatedStep step) =>
        step.Minimum switch
        {
            { Percent: { } percent } => Words.Say(
                "Plan.MinimumPercent",
                Numbers.Percent(percent.Exact),
                Numbers.Points(step.MinimumPoints!.Value)
            ),
            { Points: { } points } => Words.Say("Plan.MinimumPoints", Numbers.Points(points)),
            _ => Words["Plan.NoMinimum"],
        };

    /// <summary>A link of the tie chain in words.</summary>
    public string LinkOf(TieBreak link) =>
        link.Kind == TieBreakKind.Unknown
            ? link.ToString()
            : Words.Say(
                $"Tie.{link.Kind}",
                link.Kind == TieBreakKind.Step ? Plan.Find(link.Id!)?.Name.In(Language) ?? link.Id : link.Id
            );

    /// <summary>What the plan says that evaluators look for; null: nothing.</summary>
    public string? LookedFor(Criterion criterion) =>
        Plan.Service.LookedFor.FirstOrDefault(one => one.Criterion == criterion.Id)?.Text.In(Language);
}

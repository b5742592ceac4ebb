using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans;

namespace Procurement.Api.Pages.Calls;

/// <summary>What may be chosen in a plan: the words that plans are written with.</summary>
internal abstract class PartChoices(PageDoor door) : PlanPage(door)
{
    /// <summary>From prices to points.</summary>
    public IEnumerable<Choice> Formulas => Of("Formula", PlanWords.Formulas.Keys);

    /// <summary>Modes of rounding.</summary>
    public IEnumerable<Choice> RoundingModes => Of("RoundingMode", PlanWords.RoundingModes.Keys);

    /// <summary>How the evaluators' points become one.</summary>
    public IEnumerable<Choice> Methods => Of("Method", PlanWords.Consensus.Keys);

    /// <summary>What proposals are ordered by.</summary>
    public IEnumerable<Choice> Rankings => Of("RankedBy", PlanWords.Rankings.Keys);

    /// <summary>The disclosure policies.</summary>
    public IEnumerable<Choice> Policies => Of("Policy", DisclosurePolicy.Names);

    /// <summary>What a plan may set otherwise than its policy.</summary>
    public IEnumerable<string> Switches => PlanWords.DisclosureSwitches.Keys;

    /// <summary>As the policy says, or otherwise.</summary>
    public IEnumerable<Choice> SwitchChoices => Of("Switch", ["", "true", "false"]);

    /// <summary>Yes or no.</summary>
    public IEnumerable<Choice> YesNo => Of("Flag", ["true", "false"]);

    /// <summary>The links that a tie chain may have.</summary>
    public IEnumerable<Choice> TieBreaks =>
        [
            .. Of("TieLink", ["", "lowest-price", "earliest-received", "draw"]),
            .. Draft
                .Plan.Steps.Where(step => step is Domain.Plans.Steps.ScoredStep)
                .Select(step => new Choice($"step:{step.Id}", Words.Say("TieLink.step", Unmarked(step.Name)))),
            .. Draft
                .Plan.RatedSteps.SelectMany(step => step.AllCriteria)
                .Select(one => new Choice(
                    $"criterion:{one.Id}",
                    Words.Say("TieLink.criterion", one.Id, Unmarked(one.Name))
                )),
        ];

    /// <summary>The policy that is named, else the usual one.</summary>
    public string Policy =>
        Text.Value("/service/disclosure") is { Length: > 0 } name ? name
        : Text.Value("/service/disclosure/name") is { Length: > 0 } named ? named
        : DisclosurePolicy.Ontario.Name;

    /// <summary>The formula that is chosen, else the usual one.</summary>
    public string FormulaOf(string at) =>
        Of(at + "/formula") is { Length: > 0 } chosen ? chosen : PlanWords.Formulas.Keys.First();

    /// <summary>A rule of the service: what was typed or stands, else what holds where a plan says nothing.</summary>
    public string Rule(string name) => Of($"/service/{name}") is { Length: > 0 } said ? said : Usual(name);

    private static string Usual(string name)
    {
        var rules = ServiceRules.Default;
        return name switch
        {
            "commentLength" => $"{rules.CommentLength}",
            "spread" => $"{rules.Spread}",
            "quorum" => $"{rules.Quorum}",
            "addendumDays" => $"{rules.AddendumDays}",
            "standstillDays" => $"{rules.StandstillDays}",
            "debriefDays" => $"{rules.DebriefDays}",
            "planningMonths" => $"{rules.PlanningMonths}",
            "transitionMonths" => $"{rules.TransitionMonths}",
            _ => "false",
        };
    }

    private Choice[] Of(string kind, IEnumerable<string> words) =>
        [.. words.Select(word => new Choice(word, Words[word.Length == 0 ? $"{kind}.None" : $"{kind}.{word}"]))];
}

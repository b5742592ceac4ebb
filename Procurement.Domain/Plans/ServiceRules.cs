using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Debriefs;

namespace Procurement.Domain.Plans;

/// <summary>
/// What a plan says that only the service knows: how the panel works and what is told to whom. A case on paper has
/// none of it, so all of it has a default.
/// </summary>
/// <remarks>Source: cases/FORMAT.md, "The plan's hash".</remarks>
public sealed record ServiceRules
{
    /// <summary>What holds where a plan says nothing.</summary>
    public static ServiceRules Default { get; } = new();

    /// <summary>Fewest characters of an evaluator's comment on a criterion; from 1 to 10,000.</summary>
    public int CommentLength { get; init; } = 1;

    /// <summary>A spread between evaluators above this share of a criterion's maximum calls for a second look.</summary>
    public Percent Spread { get; init; } = Percent.Of(40);

    /// <summary>Name of the disclosure policy, one of <see cref="DisclosurePolicy.Names"/>.</summary>
    public string Disclosure { get; init; } = DisclosurePolicy.Ontario.Name;

    /// <summary>What this plan allows or withholds, whatever the policy of that name says.</summary>
    public ImmutableArray<DisclosureSwitch> DisclosureSwitches { get; init; } = [];

    /// <summary>What evaluators look for, criterion by criterion; published with the plan.</summary>
    public ImmutableArray<LookedFor> LookedFor { get; init; } = [];

    /// <summary>What ranges of points mean, for every criterion; published with the plan.</summary>
    public ImmutableArray<PointBand> Bands { get; init; } = [];

    /// <summary>Fewest evaluators who score a criterion of one submission; from 1 to 100.</summary>
    public int Quorum { get; init; } = 1;

    /// <summary>Days between the approval of an award and its signature; from 0 to 366.</summary>
    public int StandstillDays { get; init; }

    /// <summary>Days after the notice in which a debrief may be asked for; from 0 to 366.</summary>
    public int DebriefDays { get; init; } = 60;

    /// <summary>Days, of 24 hours, that must be left between an addendum and the closing; from 0 to 366.</summary>
    public int AddendumDays { get; init; }

    /// <summary>Months of planning after the agreement begins; from 0 to 120.</summary>
    public int PlanningMonths { get; init; } = 3;

    /// <summary>Months of transition after the planning; from 0 to 120.</summary>
    public int TransitionMonths { get; init; } = 9;

    /// <summary>Whether those who may answer learn who else is invited.</summary>
    public bool ShowsInvited { get; init; }

    /// <summary>Whether all of it is at its default; then a plan does not write it.</summary>
    public bool IsDefault =>
        LookedFor.IsEmpty
        && Bands.IsEmpty
        && DisclosureSwitches.IsEmpty
        && this with
        {
            LookedFor = Default.LookedFor,
            Bands = Default.Bands,
            DisclosureSwitches = Default.DisclosureSwitches,
        } == Default;
}

/// <summary>What evaluators look for in a criterion.</summary>
/// <param name="Criterion">Identifier of the criterion.</param>
/// <param name="Text">What they look for.</param>
public sealed record LookedFor(string Criterion, BilingualText Text);

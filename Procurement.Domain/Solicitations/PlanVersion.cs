using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Solicitations;

/// <summary>One version of a call's plan, as it was published; never changed or deleted.</summary>
public sealed class PlanVersion
{
    private PlanVersion() { }

    internal PlanVersion(Solicitation call, int? addendum, DateTimeOffset since)
    {
        Call = call.Id;
        Number = call.PlanNumber;
        Plan = call.Plan;
        Hash = call.PlanHash;
        Addendum = addendum;
        Since = since;
    }

    /// <summary>The version after this one, as somebody means it to be.</summary>
    internal PlanVersion Next(EvaluationPlan plan, DateTimeOffset since) =>
        new()
        {
            Call = Call,
            Number = Number + 1,
            Plan = plan with { DrawSeed = Plan.DrawSeed },
            Since = since,
        };

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>1 for the plan as first published; each addendum that changes it makes the next.</summary>
    public int Number { get; private set; }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan { get; private set; } = null!;

    /// <summary>Its SHA-256, in lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Number of the addendum that brought it; null: it was published with the call.</summary>
    public int? Addendum { get; private set; }

    /// <summary>Since when it holds.</summary>
    public DateTimeOffset Since { get; private set; }
}

/// <summary>Keeps the versions of plans.</summary>
public interface IPlanVersions
{
    /// <summary>Keeps a new version.</summary>
    void Add(PlanVersion version);
}

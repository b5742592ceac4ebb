using Procurement.Domain.Awards;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Awards;

/// <summary>What stands of an award, for who decided on something older.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="Version">What the next act has to name.</param>
/// <param name="Decisions">Every recommendation, return and approval, the newest last.</param>
public sealed record AwardStanding(AwardState State, int Version, IReadOnlyList<AwardDecision> Decisions)
{
    internal static Refusal Stale(Award award) =>
        new Refusal("version.stale") { Current = new AwardStanding(award.State, award.Version, award.Decisions) };
}

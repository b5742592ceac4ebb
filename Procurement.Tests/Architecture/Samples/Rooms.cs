namespace Procurement.Tests.Architecture.Samples.Rooms.Ranking
{
    internal sealed record SampleRanking(Plans.SamplePlan Plan);
}

namespace Procurement.Tests.Architecture.Samples.Rooms.Plans
{
    internal sealed record SamplePlan(int Points);

    internal sealed class PlanThatRanks
    {
        public Ranking.SampleRanking? Ranking { get; init; }
    }

    internal sealed class PlanThatRanksInside
    {
        public static IEnumerable<int> Points(SamplePlan plan)
        {
            yield return new Ranking.SampleRanking(plan).Plan.Points;
        }
    }
}

namespace Procurement.Tests.Architecture.Samples.Rooms.Attic
{
    internal sealed class Forgotten;
}

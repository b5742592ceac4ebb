using Procurement.Tests.Support.Worlds;

namespace Procurement.Tests.NonInterference;

/// <summary>The comparison itself: it finds nothing between equal worlds, and what a person may know between others.</summary>
public sealed class SameWorldTests
{
    [Test]
    public async Task Equal_worlds_look_equal_to_everybody([Values] WorldStage stage)
    {
        var figures = WorldDraw.Of(7, stage);
        (await Pair.Differences(figures, figures, figures.Everybody())).Should().BeEmpty();
    }
}

using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Qualification;

/// <summary>The list follows from the ranking and is published once.</summary>
public sealed class QualifiedListTests
{
    [Test]
    public void A_list_is_published_once()
    {
        var list = AQualifiedList.Of([("B1", 80)], null);
        list.Publish(After).Should().BeNull();
        list.Publish(After)!.Code.Should().Be("list.already-published");
    }

    [Test]
    public void Everyone_tied_with_the_last_place_of_a_short_list_is_on_it()
    {
        var list = AQualifiedList.Of([("B1", 90), ("B2", 80), ("B3", 80), ("B4", 79)], 2);
        list.Bidders.Select(entry => entry.Bidder).Should().Equal("B1", "B2", "B3");
    }
}

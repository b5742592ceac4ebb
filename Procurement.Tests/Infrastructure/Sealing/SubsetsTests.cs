using Procurement.Infrastructure.Sealing;

namespace Procurement.Tests.Infrastructure.Sealing;

public sealed class SubsetsTests
{
    [Test]
    public void Subsets_come_in_lexicographic_order()
    {
        string[] expected = ["012", "013", "014", "023", "024", "034", "123", "124", "134", "234"];
        Subsets.Of(3, 5).Select(subset => string.Concat(subset)).Should().Equal(expected);
    }

    [Test]
    public void There_are_as_many_as_there_are_choices()
    {
        for (var n = 2; n <= 7; n++)
        for (var k = 2; k <= n; k++)
            Subsets.Of(k, n).Select(subset => string.Concat(subset)).Distinct().Should().HaveCount(Choices(n, k));
    }

    private static int Choices(int n, int k) => k == 0 || k == n ? 1 : Choices(n - 1, k - 1) + Choices(n - 1, k);
}

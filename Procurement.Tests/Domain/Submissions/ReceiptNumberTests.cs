using Procurement.Domain.Submissions;

namespace Procurement.Tests.Domain.Submissions;

public sealed class ReceiptNumberTests
{
    [Test]
    public void A_receipt_has_ten_signs_that_nobody_mistakes_for_one_another()
    {
        var randomness = new CaseRandomness(new string('0', 64), purpose: 9);
        var drawn = Enumerable.Range(0, 1000).Select(_ => ReceiptNumber.Draw(randomness).Text).ToList();
        drawn.Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Length == 10);
        string.Concat(drawn).Distinct().Should().HaveCount(32).And.NotContain(['I', 'L', 'O', 'U']);
    }
}
